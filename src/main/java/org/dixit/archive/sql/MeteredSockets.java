package org.dixit.archive.sql;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import javax.net.SocketFactory;

/// A factory of the sockets that queries read through: bytes from the database are counted against the [Allowance] of
/// the operation as they arrive, since the driver holds all rows of a result in memory before the first one can be
/// read. The driver creates the factory by its class name (the driver property `socketFactory`).
@RegisterForReflection
public final class MeteredSockets extends SocketFactory {

    /// The memory that each byte of a row takes: the driver's copy, and the record with its strings of two bytes per
    /// character.
    private static final int MEMORY_OF_BYTE = 4;

    /// Reads of up to this many bytes always succeed, so that an operation that is given up can still end its
    /// transaction.
    private static final int ALWAYS_READ = 512;

    @Override
    public Socket createSocket() {
        return new Metered();
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return new Socket(host, port);
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress local, int localPort) throws IOException {
        return new Socket(host, port, local, localPort);
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        return new Socket(host, port);
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort) throws IOException {
        return new Socket(host, port, local, localPort);
    }

    private static final class Metered extends Socket {
        @Override
        public InputStream getInputStream() throws IOException {
            return new Meter(super.getInputStream());
        }
    }

    private static final class Meter extends FilterInputStream {

        Meter(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(1);
            return one;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = super.read(bytes, from, length);
            count(read);
            return read;
        }

        private static void count(int bytes) throws AllowanceExceeded {
            if (bytes > 0
                    && Allowance.CURRENT.isBound()
                    && !Allowance.CURRENT.get().take((long) bytes * MEMORY_OF_BYTE)
                    && bytes > ALWAYS_READ) {
                throw new AllowanceExceeded();
            }
        }
    }
}

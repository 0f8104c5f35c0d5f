package org.dixit.archive.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Web addresses: which are accepted, and which are equal.
class WebAddressTest {

    private static WebAddress address(String given) {
        return Objects.requireNonNull(WebAddress.of(given), given);
    }

    /// The examples of RFC 3986, 6.2, and of its 5.2.4, and what feeds and readers add.
    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
                    HTTP://www.EXAMPLE.com/, http://www.example.com/
                    http://example.com, http://example.com/
                    http://example.com/, http://example.com:/
                    http://example.com:80/, http://example.com/
                    https://ap.example:443/3, https://AP.example/3
                    https://ap.example:0443/3, https://AP.example/3
                    https://ap.example./3, https://ap.example/3
                    http://example.com/%7Esmith/, http://example.com/~smith/
                    http://example.com/a%c2%b1b, http://example.com/a%C2%B1b
                    http://example.com/%61%2D%2e, http://example.com/a-.
                    http://example.com/a/b/c/./../../g, http://example.com/a/g
                    http://example.com/mid/content=5/../6, http://example.com/mid/6
                    http://example.com/../a/..%2F, http://example.com/a/..%2f
                    http://example.com/a/b/.., http://example.com/a/
                    http://example.com/a/b/., http://example.com/a/b/
                    http://example.com/%2e%2E/b, http://example.com/b
                    https://ap.example/3#top, https://ap.example/3
                    https://ap.example/3?, https://ap.example/3
                    https://apost.example/dam?utm_source=rss#top, https://apost.example/dam
                    https://apost.example/dam?UTM_Medium=x&id=7&fbclid=y&gclid=z, https://apost.example/dam?id=7
                    https://apost.example/dam?id=7&&page=2&, https://apost.example/dam?id=7&page=2
                    https://пример.рф/новость, https://xn--e1afmkfd.xn--p1ai/%D0%BD%D0%BE%D0%B2%D0%BE%D1%81%D1%82%D1%8C
                    https://Bücher.example/a b, https://xn--bcher-kva.example/a%20b
                    www.apost.example/x, https://www.apost.example/x
                    //apost.example/x, https://apost.example/x
                    http://[2001:DB8::1]:80/, http://[2001:db8::1]/
                    "https://apost.example/a\nb", https://apost.example/ab
                    """)
    void addressesAreTheSame(String one, String other) {
        assertThat(address(one).compared()).isEqualTo(address(other).compared());
        assertThat(address(one).key()).isEqualTo(address(other).key()).hasSize(32);
    }

    @ParameterizedTest
    @CsvSource({
        "http://example.com/a, https://example.com/a",
        "http://www.example.com/a, http://example.com/a",
        "http://example.com/a, http://example.com/a/",
        "http://example.com/A, http://example.com/a",
        "http://example.com:8080/a, http://example.com/a",
        "http://example.com/a?b=1, http://example.com/a?b=2",
        "http://example.com/a?b=1&c=2, http://example.com/a?c=2&b=1",
        "http://example.com/a%2Fb, http://example.com/a/b",
        "http://example.com/?utm=1, http://example.com/",
        "http://example.com/?gclids=1, http://example.com/",
        "http://ada@example.com/, http://example.com/"
    })
    void addressesDiffer(String one, String other) {
        assertThat(address(one).compared()).isNotEqualTo(address(other).compared());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://AP.example:443/3#top",
                "http://example.com/%7esmith?utm_source=a&b=%20#c",
                "http://ada:pw@example.com/a;b=1,2/'(c)'!*$&+@:?x=/?",
                "HTTPS://example.com"
            })
    void aUriIsKeptAsItWasGiven(String given) {
        assertThat(address(given).uri()).isEqualTo(given);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
                    https://apost.example/a b, https://apost.example/a%20b
                    https://apost.example/100%, https://apost.example/100%25
                    https://apost.example/%zz, https://apost.example/%25zz
                    https://apost.example/a"<>\\^{|}, https://apost.example/a%22%3C%3E%5C%5E%7B%7C%7D
                    https://apost.example/😀?é#ü, https://apost.example/%F0%9F%98%80?%C3%A9#%C3%BC
                    https://apost.example/[x], https://apost.example/%5Bx%5D
                    news.example:8080/x, https://news.example:8080/x
                    пример.рф, https://xn--e1afmkfd.xn--p1ai
                    """)
    void anAddressThatIsNotAUriIsEncoded(String given, String uri) {
        assertThat(address(given).uri()).isEqualTo(uri);
        assertThat(URI.create(address(given).uri()).getHost()).isNotNull();
        assertThat(address(address(given).uri()).compared())
                .isEqualTo(address(given).compared());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "no url",
                "ftp://news.example/1",
                "javascript:alert(1)",
                "mailto:ada@news.example",
                "http:///1",
                "http://",
                "http://a b/",
                "http://a..b/",
                "https://news.example:99999/",
                "https://news.example:x/",
                "https://[::1/",
                "https://a\\b/",
                "/dam",
                "localhost/x",
                "2022-02-12",
                "1.5",
                "https://news.example/\uD83D",
                "https://news.example/\u0000",
                "https://news.example/\ufffd"
            })
    void otherTextIsNotAnAddress(String given) {
        assertThat(WebAddress.of(given)).isNull();
    }

    @Test
    void normalizingTwiceChangesNothing() {
        String compared =
                address("HTTP://Ex.example:8080/%7ea/../b?x=%c3&utm_id=1#d").compared();
        assertThat(compared).isEqualTo("http://ex.example:8080/b?x=%C3");
        assertThat(address(compared).compared()).isEqualTo(compared);
    }
}

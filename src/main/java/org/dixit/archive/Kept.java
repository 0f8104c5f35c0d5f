package org.dixit.archive;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;

/// What the archive keeps under a key of its own. The key is there before the row is, so that rows which name each
/// other can be written in one go.
@MappedSuperclass
public abstract class Kept extends PanacheEntityBase {

    /// A UUID of version 7.
    @Id
    public UUID id = Uuid7.next();
}

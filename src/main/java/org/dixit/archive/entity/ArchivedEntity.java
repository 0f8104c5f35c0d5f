package org.dixit.archive.entity;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;

/// An object that the archive stores under a key of its own. The key exists before the row does, so that rows that
/// refer to each other can be written together.
@MappedSuperclass
public abstract class ArchivedEntity extends PanacheEntityBase {

    /// A UUID of version 7.
    @Id
    public UUID id = Uuid7.next();
}

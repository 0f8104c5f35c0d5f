package org.dixit.archive;

import io.quarkus.hibernate.orm.panache.Panache;
import org.dixit.archive.entity.Actor;
import org.dixit.archive.entity.NameNormalizer;

/// Files names of actors. Names have no entity: the archive writes them in sets.
final class ActorNames {

    private ActorNames() {}

    /// Files a name of an actor that is persistent.
    static void file(Actor actor, String name) {
        Panache.getEntityManager().flush();
        Panache.getEntityManager()
                .createNativeQuery(
                        "INSERT INTO actor_name (actor_id, name, normalized) VALUES (:actor, :name, :normalized)")
                .setParameter("actor", actor.id)
                .setParameter("name", NameNormalizer.shown(name))
                .setParameter("normalized", NameNormalizer.normalize(name))
                .executeUpdate();
    }
}

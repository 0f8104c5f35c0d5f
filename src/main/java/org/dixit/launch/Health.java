package org.dixit.launch;

import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.eclipse.microprofile.health.Startup;
import org.flywaydb.core.Flyway;

/// What the probes ask beside the connections to the database, which Quarkus looks at. Started and ready: the schema.
/// Ready: the language models, unless they cannot be read at all; while they are being read only articles wait. Well,
/// which keeps no reader away: the seeds.
@ApplicationScoped
class Health {

    private final Instance<Flyway> flyway;
    private final Models models;
    private final Seeds seeds;
    private volatile boolean migrated;

    Health(Instance<Flyway> flyway, Models models, Seeds seeds) {
        this.flyway = flyway;
        this.models = models;
        this.seeds = seeds;
    }

    @Produces
    @Startup
    @ApplicationScoped
    HealthCheck started() {
        return this::schema;
    }

    @Produces
    @Readiness
    @ApplicationScoped
    HealthCheck schemaIsThere() {
        return this::schema;
    }

    @Produces
    @Readiness
    @ApplicationScoped
    HealthCheck modelsAreThere() {
        return () -> HealthCheckResponse.named("language models")
                .status(models.state() != Models.State.BROKEN)
                .withData("state", models.state().name())
                .build();
    }

    @Produces
    @Wellness
    @ApplicationScoped
    HealthCheck seedsAreThere() {
        return () ->
                HealthCheckResponse.named("seeds").status(seeds.areHandedIn()).build();
    }

    /// Once it is there it stays: only a start takes it further.
    private HealthCheckResponse schema() {
        if (!migrated) {
            migrated = flyway.get().info().pending().length == 0;
        }
        return HealthCheckResponse.named("schema").status(migrated).build();
    }
}

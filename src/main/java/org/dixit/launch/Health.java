package org.dixit.launch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.eclipse.microprofile.health.Startup;
import org.flywaydb.core.Flyway;

/// What the probes ask beside the connections to the database, which Quarkus looks at: the schema, the language models
/// (which are waited for by articles only, so that their reading does not keep readers away), the seeds.
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
    @Readiness
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

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

/// Health checks in addition to those of Quarkus for the connections to the database. Started and ready check the
/// schema; ready also checks the language models, and is down only if they cannot be read: while they are being
/// loaded, only articles wait. The wellness check reports whether the seeds have been submitted, and does not affect
/// readiness.
@ApplicationScoped
class Health {

    private final Instance<Flyway> flyway;
    private final LanguageModels models;
    private final Seeds seeds;
    private volatile boolean migrated;

    Health(Instance<Flyway> flyway, LanguageModels models, Seeds seeds) {
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
    HealthCheck schemaReady() {
        return this::schema;
    }

    @Produces
    @Readiness
    @ApplicationScoped
    HealthCheck modelsReady() {
        return () -> HealthCheckResponse.named("language models")
                .status(models.state() != LanguageModels.State.BROKEN)
                .withData("state", models.state().name())
                .build();
    }

    @Produces
    @Wellness
    @ApplicationScoped
    HealthCheck seedsReady() {
        return () ->
                HealthCheckResponse.named("seeds").status(seeds.areSubmitted()).build();
    }

    /// Checks that the schema is that of this version. A positive result is kept, since only a start migrates the
    /// schema.
    private HealthCheckResponse schema() {
        if (!migrated) {
            migrated = flyway.get().info().pending().length == 0;
        }
        return HealthCheckResponse.named("schema").status(migrated).build();
    }
}

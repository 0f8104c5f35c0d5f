package org.dixit.graphql.plan;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// The setting of planned execution. SettingsTest lists it in the README.
@ConfigMapping(prefix = "dixit.graphql")
public interface PlanSettings {

    /// Set to `false` to have graphql-java execute queries field by field instead of by plan, to find out whether a
    /// wrong answer is due to the plan; the answers are the same and cost many times as much. Subscriptions are
    /// always planned.
    @WithDefault("true")
    boolean planned();
}

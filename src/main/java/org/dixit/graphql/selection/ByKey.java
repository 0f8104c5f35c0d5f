package org.dixit.graphql.selection;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Marks a field that needs only the key of its node. It can be resolved before the node itself has been read
/// ([SelectedFields#preload]), so that both reads share one round trip.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface ByKey {}

package org.dixit.graphql;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Marks a field that needs nothing of its node but the key. It can be asked of a node that is not read yet
/// ([Wanted#ahead]), so that both come in one round trip.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface ByKey {}

package org.dixit;

import io.quarkus.test.common.http.TestHTTPResourceManager;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.util.Optional;

/// The management port of the service under test, with health and metrics.
public final class Management {

    private Management() {}

    /// Where it listens. `-Ddixit.management=http://…` names that of a service that runs already.
    @SuppressWarnings("removal") // its successor is a field that Quarkus sets in each class of tests
    public static URI uri() {
        return URI.create(Optional.ofNullable(System.getProperty("dixit.management"))
                .orElseGet(TestHTTPResourceManager::getManagementUri));
    }

    /// A request to it.
    public static RequestSpecification given() {
        return RestAssured.given().baseUri("http://" + uri().getHost()).port(uri().getPort());
    }
}

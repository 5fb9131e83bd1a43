package org.tidings.localstack.process;

import java.util.List;
import java.util.Map;

/// What a component inherits from the terminal: its path and locale, but none of its settings.
///
/// A `QUARKUS_HTTP_PORT` left over in someone's shell would otherwise move all services at once.
final class ChildEnvironment {
    private static final List<String> NOT_INHERITED =
            List.of(
                    "QUARKUS_",
                    "TIDINGS_",
                    "KAFKA_",
                    "KC_",
                    "MAVEN_",
                    "PG",
                    "JAVA_OPTS",
                    "JDK_",
                    "ZIPKIN_",
                    "QUERY_",
                    "MP_",
                    "SMALLRYE_",
                    "OTEL_");

    private ChildEnvironment() {}

    static void apply(Map<String, String> environment, Map<String, String> own) {
        environment.keySet().removeIf(ChildEnvironment::isASetting);
        environment.putAll(own);
    }

    private static boolean isASetting(String name) {
        return NOT_INHERITED.stream().anyMatch(name::startsWith);
    }
}

package org.tidings.ingest.parse;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tidings.ingest.parse.Node.Attribute;

/// The namespaces that are declared at a point of a document.
final class Scope {
    private final @Nullable Scope outer;
    private final boolean outermost;
    private final Map<String, String> bound = new HashMap<>(4);

    private Scope(@Nullable Scope outer, boolean outermost) {
        this.outer = outer;
        this.outermost = outermost;
    }

    static Scope none() {
        return new Scope(null, true);
    }

    /// @param depth of the element, 0 for the root
    Scope with(List<Attribute> attributes, int depth) {
        Scope inner = null;
        for (Attribute attribute : attributes) {
            String name = attribute.name().toLowerCase(Locale.ROOT);
            if (name.equals("xmlns") || name.startsWith("xmlns:")) {
                inner = inner == null ? new Scope(this, depth <= 1) : inner;
                inner.bound.put(name.length() > 6 ? name.substring(6) : "", attribute.value());
            }
        }
        return inner == null ? this : inner;
    }

    /// The name as we call it.
    String name(String written) {
        String lower = written.toLowerCase(Locale.ROOT);
        int colon = lower.indexOf(':');
        String prefix = colon > 0 ? lower.substring(0, colon) : "";
        String local = colon >= 0 ? lower.substring(colon + 1) : lower;
        for (Scope scope = this; scope != null; scope = scope.outer) {
            String namespace = scope.bound.get(prefix);
            if (namespace != null) {
                return named(Names.prefix(prefix, namespace, scope.outermost), local);
            }
        }
        return named(Names.prefix(prefix, null, true), local);
    }

    private static String named(String prefix, String local) {
        return prefix.isEmpty() ? local : prefix + ":" + local;
    }
}

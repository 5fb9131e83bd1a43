package org.tidings.query.index;

import java.util.Set;
import java.util.UUID;
import org.tidings.query.language.Field;
import org.tidings.query.language.Query;
import org.tidings.query.store.Viewer;

/// Fields that articles get from their readers after they have arrived, so that no index holds
/// them: which articles have one is asked whenever a query is.
public interface LivingFields {
    LivingFields NONE =
            new LivingFields() {
                @Override
                public Set<Field> fields() {
                    return Set.of();
                }

                @Override
                public Set<UUID> articles(Viewer viewer, Field field, Query value) {
                    throw new IllegalArgumentException("not answered: " + field);
                }
            };

    /// Those that are answered here.
    Set<Field> fields();

    /// @param field one of [#fields()]
    /// @param value a name or a prefix
    /// @return what it stands for in the viewer's organisation; nothing of another's
    Set<UUID> articles(Viewer viewer, Field field, Query value);
}

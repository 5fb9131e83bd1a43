package org.tidings.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jspecify.annotations.Nullable;

/// Says in the document which members of a record may be null, from `@Nullable`; the others are
/// required.
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class NullableMembers implements OASFilter {
    private static final String OURS = "org.tidings.";

    private static final DotName NULLABLE = DotName.createSimple(Nullable.class);

    private static final DotName SCHEMA =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.media.Schema.class);

    /// Two records of the same name are told apart by a number behind it.
    private static final Pattern NUMBER = Pattern.compile("\\d+$");

    private final IndexView index;

    public NullableMembers(IndexView index) {
        this.index = index;
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        var components = document.getComponents();
        if (components != null && components.getSchemas() != null) {
            components.getSchemas().forEach(this::complete);
        }
    }

    private void complete(String name, Schema schema) {
        var members = schema.getProperties();
        if (members != null) {
            record(name, members).ifPresent(record -> complete(schema, members, record));
        }
    }

    private static void complete(Schema schema, Map<String, Schema> members, ClassInfo record) {
        var nullable = nullable(record);
        var required = new TreeSet<String>();
        new LinkedHashMap<>(members)
                .forEach(
                        (name, member) -> {
                            if (nullable.contains(name)) {
                                schema.addProperty(name, orNull(member));
                            } else {
                                required.add(name);
                            }
                        });
        // In the same order in every build: copies of the document are compared.
        schema.setRequired(List.copyOf(required));
    }

    private Optional<ClassInfo> record(String schema, Map<String, Schema> members) {
        var name = NUMBER.matcher(schema).replaceFirst("");
        return index.getKnownClasses().stream()
                .filter(known -> known.isRecord() && known.name().toString().startsWith(OURS))
                .filter(known -> schemaName(known).equals(name))
                .filter(known -> names(known).equals(members.keySet()))
                .findFirst();
    }

    private static String schemaName(ClassInfo record) {
        var schema = record.declaredAnnotation(SCHEMA);
        var given = schema == null ? null : schema.value("name");
        return given == null ? record.simpleName() : given.asString();
    }

    private static Set<String> names(ClassInfo record) {
        return record.recordComponents().stream()
                .map(RecordComponentInfo::name)
                .collect(Collectors.toSet());
    }

    private static Set<String> nullable(ClassInfo record) {
        return record.recordComponents().stream()
                .filter(component -> component.type().hasAnnotation(NULLABLE))
                .map(RecordComponentInfo::name)
                .collect(Collectors.toSet());
    }

    private static Schema orNull(Schema member) {
        if (member.getRef() == null) {
            return member.addType(SchemaType.NULL);
        }
        var referred = OASFactory.createSchema().ref(member.getRef());
        var none = OASFactory.createSchema().addType(SchemaType.NULL);
        return OASFactory.createSchema()
                .description(member.getDescription())
                .anyOf(List.of(referred, none));
    }
}

package org.suivi.web.rest;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.suivi.sharing.Scope;

/** The methods of all resources, as a program sees them: {@code GET /profiles/{}}. */
final class Methods {

    private Methods() {}

    static List<String> ofResources() { return new ArrayList<>(scopes().keySet()); }

    /** The alternatives of scopes that let a program call each of them. */
    static Map<String, Set<Set<String>>> scopes() {
        var found = new TreeMap<String, Set<Set<String>>>();
        for (JavaClass type : new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.suivi.web.rest"))
            if (type.isAnnotatedWith(Path.class))
                for (Method method : type.reflect().getDeclaredMethods()) add(method, found);
        return found;
    }

    private static Set<Set<String>> scopes(Needs needs) {
        Set<String> all = Arrays.stream(needs.value()).map(Scope::text).collect(Collectors.toSet());
        if (needs.anyOf().length == 0) return Set.of(all);
        return Arrays.stream(needs.anyOf()).map(one -> {
            Set<String> alternative = new HashSet<>(all);
            alternative.add(one.text());
            return alternative;
        }).collect(Collectors.toSet());
    }

    private static void add(Method method, Map<String, Set<Set<String>>> found) {
        for (Annotation annotation : method.getAnnotations()) {
            HttpMethod verb = annotation.annotationType().getAnnotation(HttpMethod.class);
            if (verb == null) continue;
            Path below = method.getAnnotation(Path.class);
            String path = method.getDeclaringClass().getAnnotation(Path.class).value()
                + (below == null ? "" : below.value());
            found.put(verb.value() + " " + path.replaceAll("\\{[^}]*}", "{}"),
                scopes(method.getAnnotation(Needs.class)));
        }
    }
}

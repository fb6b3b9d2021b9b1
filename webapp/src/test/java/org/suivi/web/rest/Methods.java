package org.suivi.web.rest;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** The methods of all resources, as a program sees them: {@code GET /profiles/{}}. */
final class Methods {

    private Methods() {}

    static List<String> ofResources() {
        var found = new TreeSet<String>();
        for (JavaClass type : new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.suivi.web.rest"))
            if (type.isAnnotatedWith(Path.class))
                for (Method method : type.reflect().getDeclaredMethods()) add(method, found);
        return new ArrayList<>(found);
    }

    private static void add(Method method, TreeSet<String> found) {
        for (Annotation annotation : method.getAnnotations()) {
            HttpMethod verb = annotation.annotationType().getAnnotation(HttpMethod.class);
            if (verb == null) continue;
            Path below = method.getAnnotation(Path.class);
            String path = method.getDeclaringClass().getAnnotation(Path.class).value() + (below == null ? "" : below.value());
            found.add(verb.value() + " " + path.replaceAll("\\{[^}]*}", "{}"));
        }
    }
}

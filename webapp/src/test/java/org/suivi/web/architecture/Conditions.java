package org.suivi.web.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;
import java.util.function.Function;
import java.util.function.Predicate;

/** What the laws ask of classes and methods that ArchUnit has no words for. */
final class Conditions {

    private Conditions() {}

    static final DescribedPredicate<JavaMethod> OBSERVE = DescribedPredicate.describe("observe events",
            method -> method.getParameters().stream()
                    .anyMatch(p -> p.isAnnotatedWith(Observes.class) || p.isAnnotatedWith(ObservesAsync.class)));

    static final ArchCondition<JavaClass> INJECT_FIELDS = condition("inject fields",
            (JavaClass type) -> type.getFields().stream().anyMatch(f -> f.isAnnotatedWith(Inject.class)),
            JavaClass::getName);

    static final ArchCondition<JavaClass> BE_NAMED_IN_A_DESCRIPTOR = condition("be named in web.xml or ejb-jar.xml",
            (JavaClass type) -> Sources.of("webapp", ".xml").stream()
                    .anyMatch(file -> Sources.text(file).contains("-class>" + type.getName() + "</")),
            JavaClass::getName);

    static ArchCondition<JavaMethod> haveFirstParameter(Class<?> first) {
        return condition("have a first parameter " + first.getSimpleName(),
                (JavaMethod method) -> !method.getRawParameterTypes().isEmpty()
                        && method.getRawParameterTypes().get(0).isEquivalentTo(first), JavaMethod::getFullName);
    }

    static DescribedPredicate<JavaClass> notIn(String name) {
        return DescribedPredicate.describe("are not in " + name, type -> !type.getPackageName().equals(name));
    }

    static DescribedPredicate<JavaClass> in(String root) {
        return DescribedPredicate.describe("are in " + root, type -> type.getPackageName().startsWith(root));
    }

    private static <T> ArchCondition<T> condition(
            String says, Predicate<T> holds, Function<T, String> name) {
        return new ArchCondition<>(says) {
            @Override
            public void check(T item, ConditionEvents events) {
                events.add(new SimpleConditionEvent(item, holds.test(item), name.apply(item)));
            }
        };
    }
}

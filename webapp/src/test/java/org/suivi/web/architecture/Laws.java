package org.suivi.web.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import jakarta.ejb.Singleton;
import jakarta.servlet.http.HttpFilter;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import org.suivi.sharing.Fact;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.audit.UseCase;

/** The laws of the house that the compiler cannot hold, written so that they can be put to any set of classes. */
final class Laws {

    private Laws() {}

    static final ArchRule SHARING_KNOWS_NOBODY_ABOVE = floor("sharing", "profiles", "records", "web");
    static final ArchRule PROFILES_KNOW_NOBODY_ABOVE = floor("profiles", "records", "web");
    static final ArchRule RECORDS_KNOW_NOBODY_ABOVE = floor("records", "web");

    static final ArchRule PACKAGES_HAVE_NO_CYCLES =
            slices().matching("org.suivi.(**)").should().beFreeOfCycles().allowEmptyShould(true);

    static final ArchRule ENTITIES_STAY_IN_THEIR_PACKAGE = classes()
            .that().areAnnotatedWith(Entity.class).or().areAnnotatedWith(Embeddable.class)
            .should().notBePublic().allowEmptyShould(true);

    static final ArchRule ENTITIES_HAVE_NO_SETTERS = methods()
            .that().areDeclaredInClassesThat().areAnnotatedWith(Entity.class)
            .should().haveNameNotMatching("set[A-Z].*").allowEmptyShould(true);

    static final ArchRule PUBLIC_TRANSACTIONS_ARE_USE_CASES = classes()
            .that().areAnnotatedWith(Transactional.class).and().arePublic()
            .should().beAnnotatedWith(UseCase.class).allowEmptyShould(true);

    static final ArchRule USE_CASES_ARE_TRANSACTIONS = classes()
            .that().areAnnotatedWith(UseCase.class).and().areNotAnnotations().and()
            .areNotAnnotatedWith(Interceptor.class)
            .should().beAnnotatedWith(Transactional.class).allowEmptyShould(true);

    static final ArchRule USE_CASES_ASK_WHO_IS_ASKING = methods()
            .that().arePublic().and().areNotStatic()
            .and().areDeclaredInClassesThat().areAnnotatedWith(UseCase.class)
            .should(Conditions.haveFirstParameter(Viewer.class)).allowEmptyShould(true);

    static final ArchRule OBSERVERS_RETURN_NOTHING = methods()
            .that(Conditions.OBSERVE).should().haveRawReturnType(void.class).allowEmptyShould(true);

    static final ArchRule FACTS_ARE_RECORDS = classes()
            .that().areAssignableTo(Fact.class).and().areNotInterfaces()
            .should().beRecords().allowEmptyShould(true);

    static final ArchRule BEANS_ARE_CONSTRUCTED = noClasses()
            .that().resideInAnyPackage("org.suivi.sharing..", "org.suivi.profiles..", "org.suivi.records..")
            .and().areNotAnnotatedWith(Singleton.class)
            .and(Conditions.notIn("org.suivi.sharing.storage"))
            .should(Conditions.INJECT_FIELDS).allowEmptyShould(true);

    static final ArchRule WHAT_GUARDS_AND_WHAT_STARTS_IS_NAMED = classes()
            .that().areAssignableTo(HttpFilter.class).or().areAnnotatedWith(Singleton.class)
            .should(Conditions.BE_NAMED_IN_A_DESCRIPTOR).allowEmptyShould(true);

    private static ArchRule floor(String module, String... above) {
        String[] packages = java.util.Arrays.stream(above).map(name -> "org.suivi." + name + "..")
                .toArray(String[]::new);
        return noClasses().that().resideInAPackage("org.suivi." + module + "..")
                .should().dependOnClassesThat().resideInAnyPackage(packages).allowEmptyShould(true);
    }
}

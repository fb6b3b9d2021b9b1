package org.suivi.web.architecture;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.suivi.web.architecture.guilty.Cycle;
import org.suivi.web.architecture.guilty.Guilty;

/** The house keeps its laws, and each law catches the class that was written to break it. */
class ArchitectureTest {

    private static JavaClasses house;
    private static JavaClasses guilty;

    @BeforeAll
    static void open() {
        house = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.suivi");
        guilty = new ClassFileImporter().withImportOption(new ImportOption.OnlyIncludeTests())
            .importPackages("org.suivi");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("laws")
    void keepsItsLaws(ArchRule law) { law.check(house); }

    @ParameterizedTest(name = "{1} breaks: {0}")
    @MethodSource("laws")
    void catchesTheGuiltyClass(ArchRule law, String culprit) {
        var result = law.evaluate(guilty);
        assertTrue(result.hasViolation(), "catches nothing");
        assertTrue(result.getFailureReport().toString().contains(culprit), () -> "misses " + culprit + ": " + result);
    }

    @Test
    void looksAtEveryModule() {
        for (String module : new String[] {"sharing", "profiles", "records", "web"})
            assertFalse(house.that(Conditions.in("org.suivi." + module)).isEmpty(), module);
    }

    static Stream<Arguments> laws() {
        return Stream.of(
                arguments(Laws.SHARING_KNOWS_NOBODY_ABOVE, "SharingLooksUp"),
                arguments(Laws.PROFILES_KNOW_NOBODY_ABOVE, "ProfilesLookUp"),
                arguments(Laws.RECORDS_KNOW_NOBODY_ABOVE, "RecordsLookUp"),
                arguments(Laws.PACKAGES_HAVE_NO_CYCLES, Cycle.class.getSimpleName()),
                arguments(Laws.ENTITIES_STAY_IN_THEIR_PACKAGE, Guilty.PublicEntity.class.getSimpleName()),
                arguments(Laws.ENTITIES_HAVE_NO_SETTERS, Guilty.PublicEntity.class.getSimpleName()),
                arguments(Laws.PUBLIC_TRANSACTIONS_ARE_USE_CASES, Guilty.UnwatchedDesk.class.getSimpleName()),
                arguments(Laws.USE_CASES_ARE_TRANSACTIONS, Guilty.CarelessDesk.class.getSimpleName()),
                arguments(Laws.USE_CASES_ASK_WHO_IS_ASKING, Guilty.CarelessDesk.class.getSimpleName()),
                arguments(Laws.OBSERVERS_RETURN_NOTHING, Guilty.AnsweringObserver.class.getSimpleName()),
                arguments(Laws.FACTS_ARE_RECORDS, Guilty.MutableFact.class.getSimpleName()),
                arguments(Laws.BEANS_ARE_CONSTRUCTED, "SharingLooksUp"),
                arguments(Laws.WHAT_GUARDS_AND_WHAT_STARTS_IS_NAMED, Guilty.UnnamedGate.class.getSimpleName()));
    }
}

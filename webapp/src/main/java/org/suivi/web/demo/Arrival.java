package org.suivi.web.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.suivi.profiles.DetailDesk;
import org.suivi.profiles.NewProfile;
import org.suivi.profiles.Personal;
import org.suivi.profiles.ProfileDesk;
import org.suivi.profiles.Sex;
import org.suivi.profiles.Variants;
import org.suivi.profiles.contacts.ContactDesk;
import org.suivi.profiles.contacts.NewContact;
import org.suivi.profiles.names.BirthDate;
import org.suivi.profiles.names.PersonName;
import org.suivi.profiles.points.ContactPoint;
import org.suivi.profiles.points.PostalAddress;
import org.suivi.profiles.schooling.NewEnrolment;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.storage.Today;

/** Registers one family as a secretary would: the children, then their guardians, who are the same for all of them. */
@ApplicationScoped
class Arrival {

    /** A family in front of a secretary. */
    record Household(Viewer secretary, Place place, Family family, List<UUID> schools) {

        String language() { return place.french() ? "fr" : "en"; }

        PostalAddress home() { return new PostalAddress(family.street(), "Grand-Héron", "QC", "J0X 1A0", "Canada"); }
    }

    private final ProfileDesk profiles;
    private final ContactDesk contacts;
    private final DetailDesk details;
    private final Today today;

    @Inject
    Arrival(ProfileDesk profiles, ContactDesk contacts, DetailDesk details, Today today) {
        this.profiles = profiles;
        this.contacts = contacts;
        this.details = details;
        this.today = today;
    }

    /** All of the family or none of it. */
    @Transactional
    public void of(Household household) {
        var children = new ArrayList<ProfileId>();
        for (var child : household.family().children()) children.add(register(household, child));
        for (var guardian : household.family().guardians()) introduce(household, guardian, children);
        if (household.family().number() % 6 == 0) warn(household, children.get(0));
    }

    private ProfileId register(Household household, Family.Child child) {
        int age = child.ageOn(today.date());
        var personal = new Personal(child.girl() ? Sex.FEMALE : Sex.MALE, null, null, household.language(), null, null);
        var points = List.of(ContactPoint.phone(ContactPoint.Use.HOME, household.family().phone()).asPrimary(true),
                ContactPoint.address(ContactPoint.Use.HOME, household.home()));
        var school = household.schools().get(age > 11 ? 2 : household.family().number() % 2);
        return profiles.create(household.secretary(), new NewProfile(
                PersonName.of(household.family().name(), child.given()), BirthDate.of(child.birth()),
                household.family().number() % 8 == 0 ? Variants.BOTH : Variants.STUDENT, personal, points,
                null, List.of(new NewEnrolment(school, grade(household, age), schoolYear(), null)), null));
    }

    private void introduce(Household household, Family.Guardian guardian, List<ProfileId> children) {
        var contact = new NewContact(Guardians.person(household, guardian), Guardians.tie(guardian), null, null);
        var known = contacts.add(household.secretary(), children.get(0), contact).contact();
        children.stream().skip(1)
                .forEach(child -> contacts.share(household.secretary(), child, known, Guardians.tie(guardian)));
    }

    private void warn(Household household, ProfileId child) {
        long version = profiles.open(household.secretary(), child).version();
        details.alert(household.secretary(), child, version,
                Texts.alert(household.place().french(), household.family().number()));
    }

    private static String grade(Household household, int age) {
        int year = Math.max(1, age - 5);
        if (household.place().french()) return year <= 6 ? year + "e année" : "Secondaire " + Math.min(5, year - 6);
        return year <= 6 ? "Grade " + year : "Secondary " + Math.min(5, year - 6);
    }

    /** The first of September before today. */
    private LocalDate schoolYear() {
        var day = today.date();
        return LocalDate.of(day.getMonthValue() >= 9 ? day.getYear() : day.getYear() - 1, 9, 1);
    }
}

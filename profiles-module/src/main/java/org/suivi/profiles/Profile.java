package org.suivi.profiles;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.PostLoad;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.suivi.profiles.ProfileView.State;
import org.suivi.profiles.names.BirthDate;
import org.suivi.profiles.names.Folding;
import org.suivi.profiles.names.PersonName;
import org.suivi.sharing.ChangedMeanwhile;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.storage.NewRows;

/** One person as client or student, once in the organisation, whoever follows them. */
@Entity
@Table(name = "profiles_profile")
class Profile {

    private static final int LONGEST_SORT_NAME = 100;

    @Id
    private UUID id;

    @Version
    private long version;

    private String number;

    @Enumerated(EnumType.STRING)
    private State state;

    @Embedded
    private StoredName name;

    @Column(name = "sort_name")
    private String sortName;

    /** The place that lists know, however often the name changes within one transaction. */
    @Transient
    private String sortNameBefore;

    @Convert(converter = BirthColumn.class)
    private BirthDate birth;

    @Column(name = "is_client")
    private boolean client;

    @Column(name = "is_student")
    private boolean student;

    @Embedded
    private StoredPersonal personal;

    private String source;

    @Column(name = "created_by")
    private UUID createdBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @ElementCollection
    @CollectionTable(name = "profiles_former_name", joinColumns = @JoinColumn(name = "profile_id"))
    @OrderColumn(name = "position")
    private List<StoredFormerName> formerNames = new ArrayList<>();

    protected Profile() {}

    @PostLoad
    void remember() { sortNameBefore = sortName; }

    Profile(Viewer creator, String number, NewProfile profile, Instant now) {
        this.id = ProfileId.next().value();
        this.number = number;
        this.state = State.ACTIVE;
        this.source = profile.source();
        this.createdBy = creator.self().id();
        this.createdAt = now;
        this.changedAt = now;
        become(profile.name(), profile.birth(), profile.variants(), profile.personal());
    }

    /** Writes it together with others, as the first version. */
    void addTo(NewRows rows) {
        version = 1;
        Personal own = personal();
        rows.add("""
            profiles_profile (id, version, number, state, family, given, preferred, family_at_birth, sort_name, birth,
            is_client, is_student, sex, gender, pronouns, language, interpreter, deceased_on, source, created_by,
            created_at, changed_at)""", id, version, number, state, name().family(), name().given(), name().preferred(),
            name().atBirth(), sortName, birth == null ? null : birth.text(), client, student, own.sex(), own.gender(),
            own.pronouns(), own.language(), own.interpreter(), own.deceasedOn(), source, createdBy, createdAt,
            changedAt);
    }

    ProfileId id() { return new ProfileId(id); }

    long version() { return version; }

    String number() { return number; }

    State state() { return state; }

    /** Whether it stands at another place than lists know. */
    boolean moved() { return !sortName.equals(sortNameBefore); }

    /** The place that lists know from now on. */
    String listed() {
        remember();
        return sortName;
    }

    PersonName name() { return name.name(); }

    BirthDate birth() { return birth; }

    Variants variants() { return new Variants(client, student); }

    Personal personal() { return personal == null ? Personal.UNKNOWN : personal.personal(); }

    List<FormerName> formerNames() { return formerNames.stream().map(StoredFormerName::name).toList(); }

    /** Everything that it says of the person by itself, to see whether a change changes anything. */
    List<Object> says() {
        return Arrays.asList(state, name(), birth, variants(), personal(), formerNames());
    }

    Instant createdAt() { return createdAt; }

    Instant changedAt() { return changedAt; }

    void requireVersion(long seen) { ChangedMeanwhile.unlessSame(seen, version); }

    /**
     * Takes the new state; a name on papers that was no mistake stays as a former name, once, dated today.
     * Where it was one, what is right now has never been a former one.
     */
    void change(EditProfile edit, LocalDate today) {
        PersonName before = name();
        boolean known = formerNames.stream().anyMatch(former -> former.says(before));
        if (!edit.correction() && !known && !before.sameOnPapers(edit.name()))
            formerNames.add(new StoredFormerName(before, today));
        if (edit.correction()) formerNames.removeIf(former -> former.says(edit.name()));
        become(edit.name(), edit.birth(), edit.variants(), edit.personal());
    }

    void archive() { state = State.ARCHIVED; }

    void restore() { state = State.ACTIVE; }

    /** Makes this a new version even when only something that hangs on the profile was changed. */
    void touch(Instant now) { changedAt = now.isAfter(changedAt) ? now : changedAt.plusNanos(1_000); }

    private void become(PersonName newName, BirthDate newBirth, Variants variants, Personal newPersonal) {
        if (name == null || !name().equals(newName)) {
            name = new StoredName(newName);
            sortName = sortName(newName);
        }
        if (!Objects.equals(birth, newBirth)) birth = newBirth;
        client = variants.client();
        student = variants.student();
        if (!personal().equals(newPersonal)) personal = new StoredPersonal(newPersonal);
    }

    private static String sortName(PersonName name) {
        String folded = Folding.fold(name.listed());
        return folded.length() > LONGEST_SORT_NAME ? folded.substring(0, LONGEST_SORT_NAME) : folded;
    }
}

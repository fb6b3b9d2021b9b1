package org.suivi.profiles.roster.online;

import java.net.URI;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.suivi.profiles.roster.online.wire.Account;
import org.suivi.profiles.roster.online.wire.Sign;
import org.suivi.sharing.InvalidValue;
import org.suivi.sharing.NewId;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.secrets.Vault;

/** A server of a school system that a workspace gets its roster from. */
@Entity
@Table(name = "profiles_online_source")
class Source {

    @Id
    private UUID id;
    @Version
    private long version;
    @Column(name = "workspace_id")
    private UUID workspace;
    private String name;
    private String slug;
    @Enumerated(EnumType.STRING)
    private org.suivi.profiles.roster.online.Version kind;
    @Column(name = "base_url")
    private String baseUrl;
    @Enumerated(EnumType.STRING)
    private Sign sign;
    @Column(name = "token_url")
    private String tokenUrl;
    @Column(name = "client_id")
    private String clientId;
    private byte[] secret;
    private String scope;
    private String orgs;
    private String grades;
    private boolean guardians;
    private String identifiers;
    @Column(name = "national_key")
    private String nationalKey;
    @Enumerated(EnumType.STRING)
    private Rhythm rhythm;
    @Column(name = "at_time")
    private String at;
    private int hours;
    @Column(name = "whole_on")
    private int wholeOn;
    private boolean confirms;
    @Column(name = "staff_id")
    private UUID staff;
    @Column(name = "staff_name")
    private String staffName;
    @Column(name = "next_at")
    private Instant nextAt;
    @Column(name = "closed_at")
    private Instant closedAt;

    protected Source() {}

    Source(Viewer viewer, String slug, SourceSettings settings, Vault vault) {
        this.id = NewId.next();
        this.workspace = viewer.workspace().id();
        this.slug = slug;
        describe(viewer, settings, vault);
    }

    UUID id() { return id; }

    long version() { return version; }

    String slug() { return slug; }

    String name() { return name; }

    boolean isOf(Viewer viewer) { return workspace.equals(viewer.workspace().id()) && closedAt == null; }

    UUID staff() { return staff; }

    UUID workspace() { return workspace; }

    boolean confirms() { return confirms; }

    org.suivi.profiles.roster.online.Version kind() { return kind; }

    SourceSettings.Mapping mapping() {
        return new SourceSettings.Mapping(orgs, grades, guardians, identifiers, nationalKey);
    }

    SourceSettings.Plan plan() {
        return new SourceSettings.Plan(rhythm, LocalTime.parse(at), hours, DayOfWeek.of(wholeOn), confirms);
    }

    /** Takes over what somebody says; who says it answers for the planned imports from now on. */
    void describe(Viewer viewer, SourceSettings said, Vault vault) {
        boolean elsewhere = baseUrl != null && !(same(baseUrl, said.place().baseUrl())
            && same(tokenUrl, said.letter().tokenUrl()));
        boolean silent = said.letter().secret() == null;
        if (silent && secret == null) throw new InvalidValue("secret", "required");
        if (silent && elsewhere) throw new InvalidValue("secret", "secret-elsewhere");
        staff = viewer.self().id();
        staffName = viewer.name();
        name = said.name();
        kind = said.place().version();
        baseUrl = said.place().baseUrl();
        letter(said.letter(), vault);
        mapping(said.mapping());
        plan(said.plan());
    }

    private void letter(SourceSettings.Letter said, Vault vault) {
        sign = said.sign();
        tokenUrl = said.tokenUrl();
        clientId = said.clientId();
        scope = said.scope();
        if (said.secret() != null) secret = vault.seal(said.secret(), purpose());
    }

    private void mapping(SourceSettings.Mapping said) {
        orgs = said.orgs();
        grades = said.grades();
        guardians = said.guardians();
        identifiers = said.identifiers();
        nationalKey = said.nationalKey();
    }

    private void plan(SourceSettings.Plan said) {
        rhythm = said.rhythm();
        at = said.at().withSecond(0).withNano(0).toString();
        hours = said.hours();
        wholeOn = said.wholeOn().getValue();
        confirms = said.confirms();
    }

    void next(Instant planned) { nextAt = planned; }

    void close(Instant now) {
        closedAt = now;
        nextAt = null;
        secret = null;
    }

    boolean isDue(Instant now) { return closedAt == null && nextAt != null && !nextAt.isAfter(now); }

    Account account(Vault vault) {
        URI token = tokenUrl == null ? null : URI.create(tokenUrl);
        return new Account(id, URI.create(baseUrl),
            new Account.Key(sign, token, clientId, vault.open(secret, purpose()), scope));
    }

    SourceView view(FetchView last) {
        var settings = new SourceSettings(name, new SourceSettings.Place(kind, baseUrl),
            new SourceSettings.Letter(sign, tokenUrl, clientId, null, scope), mapping(), plan());
        return new SourceView(id, version, settings, slug, secret != null, staffName, nextAt, last);
    }

    private String purpose() { return "roster-source " + id; }

    private static boolean same(String one, String other) { return java.util.Objects.equals(one, other); }
}

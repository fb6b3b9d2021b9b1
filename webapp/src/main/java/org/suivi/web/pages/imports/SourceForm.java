package org.suivi.web.pages.imports;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;

import org.suivi.profiles.roster.online.Rhythm;
import org.suivi.profiles.roster.online.SourceSettings;
import org.suivi.profiles.roster.online.SourceSettings.Letter;
import org.suivi.profiles.roster.online.SourceSettings.Mapping;
import org.suivi.profiles.roster.online.SourceSettings.Place;
import org.suivi.profiles.roster.online.SourceSettings.Plan;
import org.suivi.profiles.roster.online.SourceView;
import org.suivi.profiles.roster.online.Version;
import org.suivi.profiles.roster.online.wire.Sign;
import org.suivi.sharing.InvalidValue;

/** What is typed about a source, field by field. */
public class SourceForm implements Serializable {

    private long version;
    private boolean secretKept;
    private String name;
    private Version kind;
    private String baseUrl;
    private Sign sign;
    private String tokenUrl;
    private String clientId;
    private String secret;
    private String scope;
    private String orgs;
    private String grades;
    private boolean guardians;
    private String identifiers;
    private String nationalKey;
    private Rhythm rhythm;
    private String at;
    private int hours;
    private DayOfWeek wholeOn;
    private boolean confirms;

    static SourceForm empty() {
        var form = new SourceForm();
        form.kind = Version.V1_2;
        form.sign = Sign.BASIC;
        form.guardians = true;
        form.plan(Plan.NONE);
        return form;
    }

    static SourceForm of(SourceView source) {
        var form = new SourceForm();
        form.version = source.version();
        form.secretKept = source.hasSecret();
        form.name = source.settings().name();
        form.kind = source.settings().place().version();
        form.baseUrl = source.settings().place().baseUrl();
        form.letter(source.settings().letter());
        form.mapping(source.settings().mapping());
        form.plan(source.settings().plan());
        return form;
    }

    private void letter(Letter letter) {
        sign = letter.sign();
        tokenUrl = letter.tokenUrl();
        clientId = letter.clientId();
        scope = letter.scope();
    }

    private void mapping(Mapping mapping) {
        orgs = mapping.orgs();
        grades = mapping.grades();
        guardians = mapping.guardians();
        identifiers = mapping.identifiers();
        nationalKey = mapping.nationalKey();
    }

    private void plan(Plan plan) {
        rhythm = plan.rhythm();
        at = plan.at().toString();
        hours = plan.hours();
        wholeOn = plan.wholeOn();
        confirms = plan.confirms();
    }

    SourceSettings settings() {
        return new SourceSettings(name, new Place(kind, baseUrl), new Letter(sign, tokenUrl, clientId, secret, scope),
            new Mapping(orgs, grades, guardians, identifiers, nationalKey),
            new Plan(rhythm, time(), hours, wholeOn, confirms));
    }

    private LocalTime time() {
        try {
            return LocalTime.parse(at);
        } catch (DateTimeException noTime) {
            throw new InvalidValue("at", "time");
        }
    }

    public long getVersion() { return version; }

    public boolean isSecretKept() { return secretKept; }

    public String getName() { return name; }

    public void setName(String name) { this.name = name; }

    public Version getKind() { return kind; }

    public void setKind(Version kind) { this.kind = kind; }

    public String getBaseUrl() { return baseUrl; }

    public void setBaseUrl(String baseUrl) { this.baseUrl = baseUrl; }

    public Sign getSign() { return sign; }

    public void setSign(Sign sign) { this.sign = sign; }

    public String getTokenUrl() { return tokenUrl; }

    public void setTokenUrl(String tokenUrl) { this.tokenUrl = tokenUrl; }

    public String getClientId() { return clientId; }

    public void setClientId(String clientId) { this.clientId = clientId; }

    public String getSecret() { return secret; }

    public void setSecret(String secret) { this.secret = secret; }

    public String getScope() { return scope; }

    public void setScope(String scope) { this.scope = scope; }

    public String getOrgs() { return orgs; }

    public void setOrgs(String orgs) { this.orgs = orgs; }

    public String getGrades() { return grades; }

    public void setGrades(String grades) { this.grades = grades; }

    public boolean isGuardians() { return guardians; }

    public void setGuardians(boolean guardians) { this.guardians = guardians; }

    public String getIdentifiers() { return identifiers; }

    public void setIdentifiers(String identifiers) { this.identifiers = identifiers; }

    public String getNationalKey() { return nationalKey; }

    public void setNationalKey(String nationalKey) { this.nationalKey = nationalKey; }

    public Rhythm getRhythm() { return rhythm; }

    public void setRhythm(Rhythm rhythm) { this.rhythm = rhythm; }

    public String getAt() { return at; }

    public void setAt(String at) { this.at = at; }

    public int getHours() { return hours; }

    public void setHours(int hours) { this.hours = hours; }

    public DayOfWeek getWholeOn() { return wholeOn; }

    public void setWholeOn(DayOfWeek wholeOn) { this.wholeOn = wholeOn; }

    public boolean isConfirms() { return confirms; }

    public void setConfirms(boolean confirms) { this.confirms = confirms; }
}

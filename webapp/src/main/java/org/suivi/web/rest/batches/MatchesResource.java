package org.suivi.web.rest.batches;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.suivi.profiles.Identifier;
import org.suivi.profiles.identity.Likeness;
import org.suivi.profiles.identity.PossibleDuplicate;
import org.suivi.profiles.names.BirthDate;
import org.suivi.profiles.roster.BatchDesk;
import org.suivi.sharing.Scope;
import org.suivi.web.channel.Caller;
import org.suivi.web.json.Form;
import org.suivi.web.json.Sheet;
import org.suivi.web.rest.Needs;
import org.suivi.web.rest.Replies;
import org.suivi.web.rest.RestPart;
import org.suivi.web.rest.profiles.SummarySheet;

/** Finds profiles that may be somebody; asked by POST, so that no name stands in an address. */
@Path("/matches")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class MatchesResource implements RestPart {

    private static final int MOST = 20;

    private final Caller caller;
    private final Replies replies;
    private final BatchDesk batches;

    @Inject
    MatchesResource(Caller caller, Replies replies, BatchDesk batches) {
        this.caller = caller;
        this.replies = replies;
        this.batches = batches;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Scope.PROFILES_READ)
    public Response find(byte[] sent) {
        List<PossibleDuplicate> found = batches.matches(caller.viewer(), Form.read(sent, MatchesResource::likeness));
        return replies.plain(Sheet.of(sheet -> sheet.each("items", found, MatchesResource::candidate)));
    }

    private static Likeness likeness(Form form) {
        String family = form.text("family");
        String given = form.text("given");
        BirthDate birth = form.value("birthDate", BirthDate::parse);
        List<String> phones = form.texts("phones", MOST);
        List<String> emails = form.texts("emails", MOST);
        List<Identifier> identifiers = form.forms("identifiers", MOST, MatchesResource::identifier);
        return form.make(
            () -> new Likeness(family, given, birth, phones, emails, identifiers, null));
    }

    private static Identifier identifier(Form form) {
        String system = form.requiredText("system");
        String value = form.requiredText("value");
        return form.make(() -> new Identifier(system, value));
    }

    private static void candidate(Sheet sheet, PossibleDuplicate candidate) {
        sheet.object("profile", profile -> SummarySheet.write(profile, candidate.profile()))
            .flag("certain", candidate.certain()).number("score", candidate.score())
            .texts("reasons", candidate.reasons());
    }
}

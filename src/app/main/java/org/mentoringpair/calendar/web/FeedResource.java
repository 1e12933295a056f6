package org.mentoringpair.calendar.web;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import com.atlassian.sal.api.message.I18nResolver;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.mentoringpair.calendar.Feeding;
import org.mentoringpair.calendar.OwnCalendar;
import org.mentoringpair.people.Languages;
import org.mentoringpair.people.Person;

/** Somebody's calendar for calendar programs, which cannot log in: the address is the secret. */
@Path("/calendars/{token}.ics")
public final class FeedResource {
    static final String TYPE = "text/calendar;charset=UTF-8";
    /** Nobody on the way keeps a copy, whatever Jira says of other answers. */
    static final String KEPT_NOWHERE = "private, no-store";

    private final Feeding feeding;
    private final OwnCalendar calendar;
    private final Languages languages;
    private final I18nResolver i18n;

    @Inject
    public FeedResource(Feeding feeding, OwnCalendar calendar, Languages languages, I18nResolver i18n) {
        this.feeding = feeding;
        this.calendar = calendar;
        this.languages = languages;
        this.i18n = i18n;
    }

    /** 200 with iCalendar; 404 where the address was taken back or never was one. */
    @GET
    @UnrestrictedAccess
    @Produces("text/calendar")
    public Response read(@PathParam("token") String token) {
        Person reader = feeding.reader(token);
        Locale language = languages.of(reader);
        String file = calendar.file(reader, i18n.getText(language, "mentoring.calendar.name"), language);
        return Response.ok(file, TYPE).header(HttpHeaders.CACHE_CONTROL, KEPT_NOWHERE).build();
    }
}

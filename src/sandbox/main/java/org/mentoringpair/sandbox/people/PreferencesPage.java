package org.mentoringpair.sandbox.people;

import com.atlassian.jira.timezone.TimeZoneManager;
import java.io.IOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mentoringpair.sandbox.web.Page;
import org.mentoringpair.sandbox.web.Visit;
import org.springframework.stereotype.Component;

/** Where people choose their language and time zone, each for themselves. */
@Component
final class PreferencesPage implements Page {
    /** What Jira's forms send for "whatever this Jira has". */
    private static final String LANGUAGE_OF_JIRA = "-1";
    private static final String ZONE_OF_JIRA = "JIRA";

    private final Accounts accounts;
    private final TimeZoneManager timeZones;

    PreferencesPage(Accounts accounts, TimeZoneManager timeZones) {
        this.accounts = accounts;
        this.timeZones = timeZones;
    }

    /** One of several to choose from. */
    public record Offer(String value, String text, boolean chosen) {
    }

    @Override
    public List<String> addresses() {
        return List.of("/secure/UpdateUserPreferences!default.jspa", "/secure/UpdateUserPreferences.jspa");
    }

    @Override
    public void answer(Visit visit) throws IOException {
        Account own = accounts.byKey(visit.user().getKey()).orElseThrow();
        if (!visit.isPost()) {
            show(visit, own.getLanguage(), own.getZone(), Map.of());
            return;
        }
        String language = visit.parameter("userLocale").replaceFirst("^" + LANGUAGE_OF_JIRA + "$", "");
        String zone = visit.parameter("defaultUserTimeZone").replaceFirst("^" + ZONE_OF_JIRA + "$", "");
        Map<String, String> errors = errors(language, zone);
        if (errors.isEmpty()) {
            accounts.setPreferences(own, language.isEmpty() ? null : language, zone.isEmpty() ? null : zone);
            visit.redirect(ProfilePage.ADDRESS);
        } else {
            show(visit, language, zone, errors);
        }
    }

    private static Map<String, String> errors(String language, String zone) {
        Map<String, String> errors = new HashMap<>();
        if (!language.isEmpty() && Languages.OFFERED.stream().map(Locale::toString).noneMatch(language::equals)) {
            errors.put("userLocale", "This language is not installed.");
        }
        if (!zone.isEmpty() && !zones().contains(zone)) {
            errors.put("defaultUserTimeZone", "There is no such time zone.");
        }
        return errors;
    }

    private void show(Visit visit, String language, String zone, Map<String, String> errors) throws IOException {
        List<Offer> languages = new ArrayList<>();
        languages.add(new Offer(LANGUAGE_OF_JIRA, Languages.name(Languages.OF_JIRA) + " [Default]", language.isEmpty()));
        Languages.OFFERED.forEach(each -> languages.add(new Offer(each.toString(), Languages.name(each), each.toString().equals(language))));
        List<Offer> offeredZones = new ArrayList<>();
        offeredZones.add(new Offer(ZONE_OF_JIRA, "Jira default (" + timeZones.getDefaultTimezone().getID() + ")", zone.isEmpty()));
        zones().forEach(each -> offeredZones.add(new Offer(each, each.replace('_', ' '), each.equals(zone))));
        visit.show("Edit preferences", "people/preferences.vm", Map.of("languages", languages, "zones", offeredZones, "errors", errors));
    }

    /** Those named after a region and a place, without the abbreviations of old. */
    private static List<String> zones() {
        return ZoneId.getAvailableZoneIds().stream().filter(id -> id.matches("(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+")).sorted().toList();
    }
}

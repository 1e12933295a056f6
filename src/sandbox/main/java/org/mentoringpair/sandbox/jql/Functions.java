package org.mentoringpair.sandbox.jql;

import com.atlassian.jira.plugin.jql.function.JqlFunction;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.mentoringpair.sandbox.NotPlayed;
import org.springframework.stereotype.Component;

/** Every function a query may call: Jira's own that are played, and those of installed apps. */
@Component
final class Functions {
    /** Jira's own functions that no story needs yet ("Advanced searching - functions reference"). */
    private static final Set<String> NOT_PLAYED = Set.of("cascadeoption", "choiceoption", "closedsprints", "componentsleadbyuser",
            "currentlogin", "earliestunreleasedversion", "futuresprints", "issuehistory", "issueswithremotelinksbyglobalid",
            "lastlogin", "latestreleasedversion", "linkedissues", "opensprints", "projectsleadbyuser",
            "projectswhereuserhaspermission", "projectswhereuserhasrole", "releasedversions", "standardissuetypes",
            "subtaskissuetypes", "unreleasedversions", "updatedby", "votedissues", "watchedissues");

    private final List<PlayedFunction> played;
    private final FunctionsOfApps ofApps;

    Functions(List<PlayedFunction> played, FunctionsOfApps ofApps) {
        this.played = played;
        this.ofApps = ofApps;
    }

    /** @throws NotPlayed for a function that Jira has and the sandbox has not */
    Optional<JqlFunction> named(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (NOT_PLAYED.contains(lower)) {
            throw new NotPlayed("the JQL function " + name + "()", Functions.class);
        }
        Optional<JqlFunction> own = played.stream().filter(function -> function.getFunctionName().equalsIgnoreCase(name))
                .map(JqlFunction.class::cast).findFirst();
        return own.isPresent() ? own : ofApps.named(name);
    }
}

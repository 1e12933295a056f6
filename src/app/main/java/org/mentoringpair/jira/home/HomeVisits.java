package org.mentoringpair.jira.home;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import jakarta.servlet.http.HttpServletRequest;
import org.mentoringpair.home.Glance;
import org.mentoringpair.home.LookingHome;
import org.mentoringpair.pairing.MentoringProjects;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.people.People;
import org.mentoringpair.people.Person;

/** Whoever opens the pair's page, for all panels on it: Jira asks each panel alone, and what one has read the others need not read again. */
public final class HomeVisits {
    private static final String KEPT = "org.mentoringpair.jira.home.glance";

    private final MentoringProjects projects;
    private final People people;
    private final LookingHome home;

    public HomeVisits(MentoringProjects projects, People people, LookingHome home) {
        this.projects = projects;
        this.people = people;
        this.home = home;
    }

    /** The pair of the project whose page is open; for panels that are shown where there is one. */
    public Pair pair(JiraHelper page) {
        return projects.pair(page.getProject().getId()).orElseThrow();
    }

    /** Whoever has opened the page; for panels that are shown to people who are logged in. */
    public Person visitor() {
        return people.asking().orElseThrow();
    }

    /** For panels that are shown to mentor and mentee alone. One SQL statement for the whole page. */
    public Glance glance(JiraHelper page) {
        HttpServletRequest request = page.getRequest();
        if (request.getAttribute(KEPT) == null) {
            request.setAttribute(KEPT, home.glance(visitor(), pair(page)).orElseThrow());
        }
        return (Glance) request.getAttribute(KEPT);
    }
}

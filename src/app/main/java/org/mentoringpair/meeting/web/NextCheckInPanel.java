package org.mentoringpair.meeting.web;

import com.atlassian.jira.plugin.webfragment.contextproviders.AbstractJiraContextProvider;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.security.xsrf.XsrfTokenGenerator;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Map;
import org.mentoringpair.meeting.LookingBack;
import org.mentoringpair.meeting.MeetingReading;
import org.mentoringpair.meeting.NextCheckIn;
import org.mentoringpair.people.Person;
import org.mentoringpair.web.Choice;
import org.mentoringpair.web.Texts;

/** Gives the page of the next check-in what it shows. Two searches in Jira and six SQL statements, one more where something is blocked. */
public final class NextCheckInPanel extends AbstractJiraContextProvider {
    private final MeetingDesk desk;
    private final MeetingReading reading;
    private final LookingBack lookingBack;
    private final PageParts parts;
    private final XsrfTokenGenerator tokens;
    private final Texts texts;

    public NextCheckInPanel(MeetingDesk desk, MeetingReading reading, LookingBack lookingBack, PageParts parts, XsrfTokenGenerator tokens, Texts texts) {
        this.desk = desk;
        this.reading = reading;
        this.lookingBack = lookingBack;
        this.parts = parts;
        this.tokens = tokens;
        this.texts = texts;
    }

    @Override
    public Map<String, Object> getContextMap(ApplicationUser user, JiraHelper jiraHelper) {
        desk.dress();
        MeetingDesk.Member member = desk.memberOfProject(jiraHelper.getProject().getId()).orElseThrow();
        NextCheckIn next = reading.next(member.person(), member.pair());
        List<BlockedLine> blocked = parts.blocked().of(member.person(), member.pair());
        return Map.of("texts", texts, "jira", jiraHelper.getRequest().getContextPath(), "token", tokens.generateToken(true),
                "blocked", blocked, "anyBlocked", !blocked.isEmpty(), "seenBy", parts.next().seenBy(member.pair()), "next", parts.next().view(next, member.person()),
                "proposed", proposed(next, member.person()),
                "back", parts.back().view(lookingBack.upTo(next, member.person()), member.pair()));
    }

    /** What they have not talked about for long and not put on the agenda; with no value where there is nothing. */
    private Choice proposed(NextCheckIn next, Person reader) {
        return parts.rotation().proposed(reader, next.pair(), next.today()).filter(theme -> next.topics().stream().noneMatch(topic -> topic.theme() == theme))
                .map(theme -> new Choice(theme.name(), parts.next().theme(theme), "", false)).orElse(new Choice("", "", "", false));
    }
}

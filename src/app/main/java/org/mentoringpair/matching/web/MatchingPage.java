package org.mentoringpair.matching.web;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.util.List;
import java.util.Optional;
import org.mentoringpair.matching.Board;
import org.mentoringpair.matching.MatchingDesk;
import org.mentoringpair.people.People;
import org.mentoringpair.web.Numbers;
import org.mentoringpair.web.Texts;

/**
 * The matching board of a programme, twenty mentees to a page. At most seven SQL statements, whatever there is. For
 * everybody who does not run the programme it looks as if it were not there.
 */
@SupportedMethods(RequestMethod.GET)
public final class MatchingPage extends JiraWebActionSupport {
    private static final int ON_A_PAGE = 20;

    private final MatchingDesk desk;
    private final BoardLines lines;
    private final People people;
    private final PageBuilderService pageBuilder;
    private final Texts texts;
    private Optional<Board> board = Optional.empty();

    public MatchingPage(MatchingDesk desk, BoardLines lines, People people, PageBuilderService pageBuilder, Texts texts) {
        this.desk = desk;
        this.lines = lines;
        this.people = people;
        this.pageBuilder = pageBuilder;
        this.texts = texts;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() {
        long programmeId = Optional.ofNullable(Numbers.id(getHttpRequest().getParameter("programme"))).orElse(0L);
        board = people.asking().flatMap(manager -> desk.board(manager, programmeId));
        pageBuilder.assembler().resources().requireWebResource("org.mentoringpair.jira:matching-style");
        return board.isPresent() ? "success" : "missing";
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    protected String doExecute() {
        return doDefault();
    }

    /** The beginning, where the address says nothing sensible. */
    private int startAt() {
        return Optional.ofNullable(Numbers.whole(getHttpRequest().getParameter("startAt"))).orElse(0);
    }

    public List<WaitingLine> getWaiting() {
        return lines.lines(board.orElseThrow(), startAt(), ON_A_PAGE);
    }

    /** Whether whoever is asking may create the project that a pair needs. */
    public boolean isAdministrator() {
        return people.asking().filter(people::isJiraAdministrator).isPresent();
    }

    public boolean isEmpty() {
        return board.orElseThrow().waiting().isEmpty();
    }

    public boolean isMore() {
        return board.orElseThrow().waiting().size() - ON_A_PAGE > startAt();
    }

    public boolean isFurther() {
        return startAt() > 0;
    }

    public String getNextStart() {
        return String.valueOf(startAt() + ON_A_PAGE);
    }

    public String getEarlierStart() {
        return String.valueOf(Math.max(0, startAt() - ON_A_PAGE));
    }

    public String getProgramme() {
        return board.orElseThrow().programme().name();
    }

    public String getProgrammeId() {
        return String.valueOf(board.orElseThrow().programme().id());
    }

    public String getJira() {
        return getHttpRequest().getContextPath();
    }

    public Texts getTexts() {
        return texts;
    }
}

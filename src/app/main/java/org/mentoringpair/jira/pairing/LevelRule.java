package org.mentoringpair.jira.pairing;

import com.atlassian.jira.issue.Issue;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.mentoringpair.jira.setup.MentoringIssueType;
import org.mentoringpair.jira.setup.MentoringLevel;
import org.mentoringpair.jira.setup.SharedConfiguration;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.Visibility;

/** At which level of issue security an issue of a pair belongs. Sub-tasks are as open as their parent. */
final class LevelRule {
    private static final Set<MentoringIssueType> OPENED = EnumSet.of(MentoringIssueType.GOAL, MentoringIssueType.MILESTONE);

    private final SharedConfiguration configuration;

    LevelRule(SharedConfiguration configuration) {
        this.configuration = configuration;
    }

    /**
     * The level it should have instead of the one it has; empty where that is right, or one that administrators made.
     *
     * @param toOpen whether what is sealed and may be open is opened
     */
    Optional<Long> wanted(Pair pair, Issue issue, boolean toOpen) {
        long sealed = configuration.securityLevel(MentoringLevel.PAIR_ONLY);
        long open = configuration.securityLevel(MentoringLevel.PAIR_AND_PROGRAMME_MANAGER);
        Long level = issue.getSecurityLevelId();
        boolean openable = mayBeOpen(pair, issue);
        if (level == null) {
            return Optional.of(openable ? open : sealed);
        } else if (level == open && !openable && !isConcern(issue)) {
            return Optional.of(sealed);
        }
        return toOpen && level == sealed && openable ? Optional.of(open) : Optional.empty();
    }

    /** Who reads a concern its author chooses, whatever the pair says of itself. */
    private boolean isConcern(Issue issue) {
        return configuration.known(issue.getIssueTypeId()).filter(MentoringIssueType.CONCERN::equals).isPresent();
    }

    private boolean mayBeOpen(Pair pair, Issue issue) {
        return pair.visibility() == Visibility.PAIR_AND_PROGRAMME_MANAGER
                && (isOfPair(pair, issue) || configuration.known(issue.getIssueTypeId()).filter(OPENED::contains).isPresent());
    }

    private static boolean isOfPair(Pair pair, Issue issue) {
        return issue.getId() == pair.issueId();
    }
}

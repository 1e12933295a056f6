package org.mentoringpair.jira.jql;

import com.atlassian.jira.JiraDataType;
import com.atlassian.jira.JiraDataTypes;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.query.operand.FunctionOperand;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mentoringpair.jira.setup.MentoringLink;
import org.mentoringpair.people.People;
import org.mentoringpair.people.Person;
import org.mentoringpair.skills.SkillSearch;

/** {@code issue in skillEvidence("Kafka")}: the issues of real work in which a skill of the searcher's own pairs was practised, any where none is named. */
public final class SkillEvidence extends PairFunction {
    private final SkillSearch search;
    private final PairWork work;

    public SkillEvidence(SkillSearch search, PairWork work, People people, Sentences sentences) {
        super(people, sentences);
        this.search = search;
        this.work = work;
    }

    /** What is allowed are the searcher's own skills, so that neither the refusal nor its absence tells of anybody else's. */
    @Override
    Optional<String> fault(Person searcher, List<String> arguments) {
        if (arguments.isEmpty()) {
            return Optional.empty();
        }
        if (arguments.size() > 1) {
            return Optional.of(text("mentoring.jql.one-skill", getFunctionName(), arguments.size()));
        }
        Set<String> names = search.names(searcher);
        if (names.contains(arguments.get(0).strip())) {
            return Optional.empty();
        }
        return Optional.of(names.isEmpty() ? text("mentoring.jql.no-skills", getFunctionName())
                : text("mentoring.jql.other-skill", arguments.get(0), String.join(", ", names)));
    }

    @Override
    Stream<QueryLiteral> found(Person searcher, FunctionOperand operand) {
        List<Long> milestones = operand.getArgs().isEmpty() ? search.milestones(searcher) : search.milestones(operand.getArgs().get(0), searcher);
        return milestones.stream()
                .flatMap(milestone -> work.linkedTo(milestone, MentoringLink.PRACTISES, searcher)).map(Issue::getId).distinct()
                .map(issueId -> new QueryLiteral(operand, issueId));
    }

    @Override
    public JiraDataType getDataType() {
        return JiraDataTypes.ISSUE;
    }
}

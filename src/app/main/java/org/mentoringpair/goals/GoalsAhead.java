package org.mentoringpair.goals;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.people.Person;

/** Which goals of a pair wait for one of the two. */
public final class GoalsAhead {
    private final GoalBooks books;
    private final GoalSheets sheets;
    private final GoalAgreeing agreeing;

    public GoalsAhead(GoalBooks books, GoalSheets sheets, GoalAgreeing agreeing) {
        this.books = books;
        this.sheets = sheets;
        this.agreeing = agreeing;
    }

    /** A goal that waits, and whether only for being looked at again. */
    public record Waiting(GoalSheet goal, boolean forReview) {
    }

    /** Goals the other one has agreed on, and those both agreed on a quarter ago. One SQL statement. */
    public List<Waiting> forAgreement(Person person, Pair pair) {
        Map<Long, List<Approval>> byGoal = books.approvalsIn(pair.projectId()).stream().collect(Collectors.groupingBy(Approval::goalId));
        return byGoal.entrySet().stream().flatMap(goal -> sheets.withId(goal.getKey()).stream()
                .flatMap(sheet -> waiting(sheet, new MutualAgreement(pair, sheet.terms(), goal.getValue()), person))).toList();
    }

    private Stream<Waiting> waiting(GoalSheet sheet, MutualAgreement agreement, Person person) {
        boolean forMe = !sheet.state().isOver() && !agreement.holdsFor(person.key())
                && agreement.pair().partnerOf(person.key()).filter(agreement::holdsFor).isPresent();
        if (forMe) {
            return Stream.of(new Waiting(sheet, false));
        }
        return agreeing.isReviewDue(sheet, agreement) ? Stream.of(new Waiting(sheet, true)) : Stream.empty();
    }

    /** Goals the other one proposes to change. One SQL statement. */
    public List<GoalSheet> forAnswer(Person person, Pair pair) {
        return books.openIn(pair.projectId()).stream().filter(proposal -> !proposal.isBy(person.key()))
                .map(proposal -> sheets.withId(proposal.goalId()).orElse(null)).filter(Objects::nonNull).toList();
    }
}

package org.mentoringpair.fitcheck;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mentoringpair.calls.Call;
import org.mentoringpair.calls.CallSource;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.people.People;
import org.mentoringpair.people.Person;

/**
 * What a programme manager learns of fit checks: that somebody says "not for me", what somebody wrote to them, and that
 * both are still deciding. That one of the two is content, or is deciding alone, they do not.
 */
public final class FitCalls implements CallSource {
    private static final String ANOTHER_PAIR = "/secure/MentoringPairSetUp!default.jspa";
    private static final String PAIR_KEY = "mentoring.fitcheck.call.another-pair";

    private final FitAnswers answers;
    private final People people;

    public FitCalls(FitAnswers answers, People people) {
        this.answers = answers;
        this.people = people;
    }

    /** One SQL statement. A pair that has ended asks for nothing. */
    @Override
    public List<Call> of(List<Pair> managed) {
        Map<Long, Pair> byId = managed.stream().filter(pair -> pair.stage().meets()).collect(Collectors.toMap(Pair::id, Function.identity()));
        Map<Long, List<FitAnswer>> byPair = answers.ofPairs(byId.keySet()).stream().collect(Collectors.groupingBy(FitAnswer::pairId));
        List<Call> calls = new ArrayList<>();
        byPair.forEach((pairId, said) -> calls.addAll(calls(byId.get(pairId), said)));
        return calls;
    }

    /**
     * Those pairs that go on and are not for one of the two, by their keys. One SQL statement.
     *
     * @param managed as above
     */
    public Set<Long> notForOneOfThem(List<Pair> managed) {
        List<Long> meeting = managed.stream().filter(pair -> pair.stage().meets()).map(Pair::id).toList();
        return answers.ofPairs(meeting).stream().filter(answer -> answer.fit() == Fit.NOT_FOR_ME).map(FitAnswer::pairId).collect(Collectors.toSet());
    }

    private List<Call> calls(Pair pair, List<FitAnswer> said) {
        List<Call> calls = new ArrayList<>();
        for (FitAnswer answer : said) {
            if (answer.fit() == Fit.NOT_FOR_ME) {
                calls.add(call(pair, answer, "mentoring.fitcheck.call.not-for-me"));
            } else if (!answer.note().isEmpty()) {
                calls.add(call(pair, answer, "mentoring.fitcheck.call.note"));
            }
        }
        if (said.stream().filter(answer -> answer.fit() == Fit.STILL_DECIDING).count() == 2) {
            Instant since = said.stream().map(FitAnswer::answered).max(Comparator.naturalOrder()).orElseThrow();
            calls.add(new Call(pair, since, "mentoring.fitcheck.call.both-deciding", List.of(), "", ""));
        }
        return calls;
    }

    private Call call(Pair pair, FitAnswer answer, String messageKey) {
        String name = people.withKey(answer.userKey()).map(Person::displayName).orElse(answer.userKey());
        boolean rematch = answer.fit() == Fit.NOT_FOR_ME;
        return new Call(pair, answer.answered(), messageKey, List.of(name), answer.note(), rematch ? ANOTHER_PAIR : "", PAIR_KEY);
    }
}

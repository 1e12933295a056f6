package org.mentoringpair.questions;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mentoringpair.pairing.Stage;

/**
 * A question of the bank; its words are a text, in the language of whoever reads it.
 *
 * @param id     such as goals.early.1, by which it is pinned and its words are found
 * @param stages in which it fits
 */
public record BankQuestion(String id, Theme theme, Set<Stage> stages) {
    private enum Phase {
        EARLY(1, Stage.RAPPORT, Stage.DIRECTION), MIDDLE(2, Stage.PROGRESS), LATE(1, Stage.WINDING_DOWN, Stage.MOVING_ON);

        private final int number;
        private final Set<Stage> stages;

        Phase(int number, Stage... stages) {
            this.number = number;
            this.stages = Set.of(stages);
        }
    }

    private static final List<BankQuestion> ALL = Arrays.stream(Theme.values()).flatMap(BankQuestion::about).toList();

    public static List<BankQuestion> all() {
        return ALL;
    }

    public static Optional<BankQuestion> withId(String id) {
        return ALL.stream().filter(question -> question.id.equals(id)).findFirst();
    }

    /** Null stands for any. */
    public boolean fits(Stage stage, Theme about) {
        return (stage == null || stages.contains(stage)) && (about == null || theme == about);
    }

    /** The key of its words. */
    public String textKey() {
        return "mentoring.questions.bank." + id;
    }

    private static Stream<BankQuestion> about(Theme theme) {
        return Arrays.stream(Phase.values()).flatMap(phase -> IntStream.rangeClosed(1, phase.number)
                .mapToObj(number -> new BankQuestion(lower(theme) + "." + lower(phase) + "." + number, theme, phase.stages)));
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

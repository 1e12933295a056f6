package org.mentoringpair.sandbox.bulk;

import java.io.PrintStream;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.mentoringpair.sandbox.web.Page;
import org.mentoringpair.sandbox.web.Visit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** {@code /sandbox/bulk}: makes {@code pairs} pairs with {@code milestones} and {@code check-ins} each. Anybody who is logged in may: it is a sandbox. */
@Component
final class BulkPage implements Page {
    private static final Logger LOG = LoggerFactory.getLogger(BulkPage.class);
    private static final String WHOLE = "\\d{1,4}";

    private final BulkPairs bulk;
    private final AtomicBoolean underway = new AtomicBoolean();
    private final PrintStream out = System.out;
    private volatile String told = "";

    BulkPage(BulkPairs bulk) {
        this.bulk = bulk;
    }

    @Override
    public List<String> addresses() {
        return List.of("/sandbox/bulk");
    }

    @Override
    public void answer(Visit visit) throws Exception {
        if (!visit.isPost()) {
            show(visit, 200, "");
        } else if (!List.of("pairs", "milestones", "check-ins").stream().allMatch(field -> visit.parameter(field).matches(WHOLE))) {
            show(visit, 400, "Give whole numbers of pairs, milestones and check-ins, of at most four digits.");
        } else if (underway.compareAndSet(false, true)) {
            begin(number(visit, "pairs"), number(visit, "milestones"), number(visit, "check-ins"));
            visit.redirect("/sandbox/bulk");
        } else {
            show(visit, 409, "Pairs are being made.");
        }
    }

    private static int number(Visit visit, String field) {
        return Integer.parseInt(visit.parameter(field));
    }

    private void begin(int pairs, int milestones, int checkIns) {
        told = "Begun.";
        Thread thread = new Thread(() -> make(pairs, milestones, checkIns), "sandbox-bulk");
        thread.setDaemon(true);
        thread.start();
    }

    private void make(int pairs, int milestones, int checkIns) {
        long begun = System.nanoTime();
        try {
            bulk.make(pairs, milestones, checkIns, made -> told = made + " of " + pairs + " pairs are there.");
            told = String.format("%d pairs made in %.1f s.", pairs, (System.nanoTime() - begun) / 1e9);
        } catch (IllegalArgumentException refused) {
            told = "Nothing was made: " + refused.getMessage() + ".";
        } catch (SQLException | RuntimeException e) {
            // the outermost edge of this thread
            LOG.error("Making pairs in bulk", e);
            told = "It failed: " + e.getMessage();
        } finally {
            out.println("In bulk: " + told);
            underway.set(false);
        }
    }

    private void show(Visit visit, int status, String error) throws Exception {
        visit.show(status, "Pairs in bulk", "bulk/bulk.vm", Map.of("told", told, "error", error));
    }
}

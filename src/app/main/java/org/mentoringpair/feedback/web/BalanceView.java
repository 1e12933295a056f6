package org.mentoringpair.feedback.web;

import org.mentoringpair.feedback.Balance;

/** How often the two gave feedback to each other, as the pair's page shows it. */
public final class BalanceView {
    /** Units of the drawing. */
    private static final int WIDEST = 300;

    private final Balance balance;
    private final String mentor;
    private final String mentee;

    /** @param mentor and mentee by the names people read */
    BalanceView(Balance balance, String mentor, String mentee) {
        this.balance = balance;
        this.mentor = mentor;
        this.mentee = mentee;
    }

    public String getMentor() {
        return mentor;
    }

    public String getMentee() {
        return mentee;
    }

    public int getToMentee() {
        return balance.toMentee();
    }

    public int getToMentor() {
        return balance.toMentor();
    }

    public String getToMenteeWidth() {
        return width(balance.toMentee());
    }

    public String getToMentorWidth() {
        return width(balance.toMentor());
    }

    public boolean isEmpty() {
        return balance.isEmpty();
    }

    public boolean isOneSided() {
        return balance.isOneSided();
    }

    private String width(int times) {
        int most = Math.max(1, Math.max(balance.toMentee(), balance.toMentor()));
        return String.valueOf(times * WIDEST / most);
    }
}

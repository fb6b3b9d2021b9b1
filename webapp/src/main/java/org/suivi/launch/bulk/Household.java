package org.suivi.launch.bulk;

import org.suivi.launch.bulk.Dice.Sort;

/** A family: children who live together, and one or two guardians who are contacts of each of them. */
record Household(Board board, int number) {

    /** Children of ten families in a row; together 16, so that a child's family is found without counting. */
    private static final int[] CHILDREN = {1, 2, 1, 2, 3, 1, 2, 1, 1, 2};
    private static final int[] FAMILY_OF = {0, 1, 1, 2, 3, 3, 4, 4, 4, 5, 6, 6, 7, 8, 9, 9};
    private static final int IN_A_ROW = FAMILY_OF.length;

    static Household of(Board board, int child) {
        return new Household(board, child / IN_A_ROW * CHILDREN.length + FAMILY_OF[child % IN_A_ROW]);
    }

    static int count(Board board) { return of(board, board.profiles - 1).number + 1; }

    int firstChild() {
        int first = number / CHILDREN.length * IN_A_ROW;
        for (int i = 0; i < number % CHILDREN.length; i++) first += CHILDREN[i];
        return first;
    }

    int children() { return Math.min(CHILDREN[number % CHILDREN.length], board.profiles - firstChild()); }

    int guardians() { return board.dice.percent(70, Sort.CONTACT, number) ? 2 : 1; }

    /** Guardians are numbered through all families, two to each. */
    int guardian(int turn) { return 2 * number + turn; }

    String name(int turn) {
        String one = board.dice.any(Names.FAMILIES, Sort.FAMILY, number * 3L);
        if (turn == 1) return board.dice.any(Names.FAMILIES, Sort.FAMILY, number * 3L + 1);
        boolean both = turn < 0 && board.dice.percent(30, Sort.FAMILY, number * 3L + 2);
        return both ? one + "-" + name(1) : one;
    }

    /** The name of the children: often both of their parents'. */
    String childrensName() { return name(-1); }

    String given(int turn) {
        return board.dice.any(turn == 0 ? Names.GIRLS : Names.BOYS, Sort.GIVEN, -1L - guardian(turn));
    }
}

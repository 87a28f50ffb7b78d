package colophon.extract.prose;

import java.util.List;

/** What a rule does beyond filling slots into claims, named {@code !name} in the rules' table. */
@FunctionalInterface
interface Act {
    /**
     * States what follows.
     *
     * @param fit the sentence and its slots
     * @param arguments the words behind the act's name in the table
     */
    void perform(Fit fit, List<String> arguments);
}

package colophon.extract.edition;

import colophon.extract.value.Isbn;
import java.util.ArrayList;
import java.util.List;

/**
 * Sorts the book numbers of one line into books: the two forms of one number are one book, other right numbers are books
 * of their own, and a wrong number stays with the book that it stands beside.
 */
public final class BookNumbers {
    private BookNumbers() {}

    /** The numbers of each book, in order; a single empty list where there are none. */
    public static List<List<Isbn>> byBook(List<Isbn> numbers) {
        List<List<Isbn>> books = new ArrayList<>();
        for (Isbn number : numbers) {
            books.stream()
                    .filter(book -> belongs(number, book))
                    .findFirst()
                    .ifPresentOrElse(book -> addOnce(book, number), () -> books.add(new ArrayList<>(List.of(number))));
        }
        return books.isEmpty() ? List.of(List.of()) : books;
    }

    private static boolean belongs(Isbn number, List<Isbn> book) {
        boolean nextToWrong = book.stream().noneMatch(Isbn::isValid);
        return !number.isValid() || nextToWrong || book.stream().anyMatch(number::isSameBook);
    }

    private static void addOnce(List<Isbn> book, Isbn number) {
        if (book.stream().noneMatch(other -> other.digits().equals(number.digits()))) {
            book.add(number);
        }
    }
}

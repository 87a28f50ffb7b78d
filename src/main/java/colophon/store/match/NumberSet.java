package colophon.store.match;

import java.util.Arrays;

/** Numbers that are not negative, each once, in the order they came. */
final class NumberSet {
    /** About how many bytes a number takes. */
    static final long EACH = 16;

    private int[] slots = new int[16];
    private int[] numbers = new int[8];
    private int size;

    NumberSet() {
        Arrays.fill(slots, -1);
    }

    /** Adds a number; false where it was there. */
    boolean add(int number) {
        int slot = slot(number);
        if (slots[slot] >= 0) {
            return false;
        }
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, size * 2);
        }
        slots[slot] = size;
        numbers[size++] = number;
        if (size * 2 > slots.length) {
            slots = new int[slots.length * 2];
            Arrays.fill(slots, -1);
            for (int i = 0; i < size; i++) {
                slots[slot(numbers[i])] = i;
            }
        }
        return true;
    }

    boolean contains(int number) {
        return slots[slot(number)] >= 0;
    }

    /** The place of a number in the order they came, -1 where it is not there. */
    int place(int number) {
        return slots[slot(number)];
    }

    private int slot(int number) {
        int mask = slots.length - 1;
        int slot = (number * 0x9E37_79B9 >>> 7) & mask;
        while (slots[slot] >= 0 && numbers[slots[slot]] != number) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    int get(int place) {
        return numbers[place];
    }

    int size() {
        return size;
    }
}

package id.kla.jobs.command;

import id.kla.schemas.region.RegionRegister;
import java.util.List;
import java.util.TreeSet;

/** The option {@code --target-utama}: how many districts are wanted at Utama or KLA. */
final class TargetOption {
  private TargetOption() {}

  /** The numbers, rising and each once; {@link WrongUse} when one is not a number of districts. */
  static List<Integer> numbers(String text) {
    int most = RegionRegister.standard().districts().size();
    TreeSet<Integer> numbers = new TreeSet<>();
    for (String part : text.split(",", -1)) {
      String number = part.strip();
      // No number of districts has more digits; longer ones would not fit an int.
      int wanted = number.matches("[0-9]{1,6}") ? Integer.parseInt(number) : 0;
      if (wanted < 1 || wanted > most) {
        throw new WrongUse(
            "--target-utama "
                + text
                + ": tulis bilangan bulat dari 1 sampai "
                + most
                + ", dipisah koma, mis. 50,100.");
      }
      numbers.add(wanted);
    }
    return List.copyOf(numbers);
  }
}

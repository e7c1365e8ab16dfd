package id.kla.jobs.peers;

import id.kla.jobs.statistics.GowerDistance.Scaling;
import id.kla.jobs.statistics.GowerDistance.Variable;
import id.kla.schemas.instrument.Klaster;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The variables that profiles are compared by, with their weights. Scores of each instrument, and
 * verified scores and others, have variables of their own, so that only scores of one form meet.
 */
final class ProfileVariables {
  static final String POPULATION = "population";
  static final String PREVIOUS = "previous_level";
  static final String STREAK = "streak";
  static final String LEVEL = "level";
  static final String KLASTER = "klaster_";
  static final String TOTAL = "total";

  private static final double POPULATION_WEIGHT = 2;
  private static final double PREVIOUS_WEIGHT = 1;
  private static final double STREAK_WEIGHT = 1;
  private static final double LEVEL_WEIGHT = 2;
  private static final double KLASTER_WEIGHT = 3;
  private static final double TOTAL_WEIGHT = 1;

  private final boolean withLevel;
  private final List<String> forms;
  private final List<Variable> variables = new ArrayList<>();

  /**
   * The variables of a group.
   *
   * @param profiles whose scores are compared; nulls are passed over
   * @param withLevel whether the level is a variable, since the group holds several
   */
  ProfileVariables(Collection<Profile> profiles, boolean withLevel) {
    this.withLevel = withLevel;
    TreeSet<String> found = new TreeSet<>();
    profiles.stream().filter(Objects::nonNull).map(Profile::form).forEach(found::add);
    this.forms = List.copyOf(found);
    add(POPULATION, POPULATION_WEIGHT);
    add(PREVIOUS, PREVIOUS_WEIGHT);
    add(STREAK, STREAK_WEIGHT);
    if (withLevel) {
      add(LEVEL, LEVEL_WEIGHT);
    }
    for (String form : forms) {
      for (Klaster klaster : Klaster.values()) {
        add(KLASTER + klaster.number() + " " + form, KLASTER_WEIGHT / Klaster.values().length);
      }
      add(TOTAL + " " + form, TOTAL_WEIGHT);
    }
  }

  private void add(String name, double weight) {
    variables.add(new Variable(name, weight, Scaling.RANGE));
  }

  /** All variables, in the order of a row. */
  List<Variable> list() {
    return List.copyOf(variables);
  }

  /** The column of a variable of this name. */
  int column(String name) {
    return variables.stream().map(Variable::name).toList().indexOf(name);
  }

  /** The columns that hold shares of klaster. */
  List<Integer> klasterColumns() {
    return IntStream.range(0, variables.size())
        .filter(column -> variables.get(column).name().startsWith(KLASTER))
        .boxed()
        .toList();
  }

  /** What the weights of a profile add up to of which everything is known. */
  double full() {
    return POPULATION_WEIGHT
        + PREVIOUS_WEIGHT
        + STREAK_WEIGHT
        + (withLevel ? LEVEL_WEIGHT : 0)
        + KLASTER_WEIGHT
        + TOTAL_WEIGHT;
  }

  /**
   * The values of a district, null where not known.
   *
   * @param edition of its last known level; -1 if there is none
   * @param profile its scores; null if there are none
   */
  Double[] row(Unit unit, int edition, Profile profile) {
    Double[] row = new Double[variables.size()];
    int column = 0;
    row[column++] = unit.population() > 0 ? Math.log10(unit.population()) : null;
    row[column++] = edition < 0 ? null : asDouble(unit.before(edition, 1));
    row[column++] = edition < 0 ? null : asDouble(unit.streak(edition));
    if (withLevel) {
      row[column++] = edition < 0 ? null : asDouble(unit.levels().get(edition));
    }
    for (String form : forms) {
      boolean own = profile != null && profile.form().equals(form);
      for (int klaster = 0; klaster < Klaster.values().length; klaster++) {
        row[column++] = own ? profile.shares().get(klaster) : null;
      }
      row[column++] = own ? profile.total() : null;
    }
    return row;
  }

  private static Double asDouble(Integer value) {
    return value == null ? null : Double.valueOf(value);
  }
}

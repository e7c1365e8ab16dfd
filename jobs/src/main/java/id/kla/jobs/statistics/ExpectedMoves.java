package id.kla.jobs.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;

/**
 * What pairs over unequal gaps say of a one-year matrix P: their log-likelihood, and its derivative
 * by each p_kl, which times p_kl is the expected number of one-year moves from k to l. Expected
 * moves k to l in step s of a pair (i, j, D) are (P^(s-1))_ik p_kl (P^(D-s))_lj / (P^D)_ij. Source:
 * Craig and Sendi 2002, "Estimation of the transition matrix of a discrete-time Markov chain".
 *
 * @param logLikelihood sum of log (P^D)_ij; minus infinity if P cannot make an observed pair
 * @param score derivatives of the log-likelihood
 */
record ExpectedMoves(double logLikelihood, RealMatrix score) {
  static ExpectedMoves of(GapCounts counts, RealMatrix matrix) {
    int k = counts.states();
    List<RealMatrix> powers = new ArrayList<>();
    powers.add(MatrixUtils.createRealIdentityMatrix(k));
    RealMatrix score = MatrixUtils.createRealMatrix(k, k);
    double logLikelihood = 0;
    for (Map.Entry<Integer, TransitionCounts> entry : counts.byGap().entrySet()) {
      int gap = entry.getKey();
      while (powers.size() <= gap) {
        powers.add(powers.get(powers.size() - 1).multiply(matrix));
      }
      RealMatrix over = powers.get(gap);
      RealMatrix weights = MatrixUtils.createRealMatrix(k, k);
      for (int i = 0; i < k; i++) {
        for (int j = 0; j < k; j++) {
          long n = entry.getValue().count(i, j);
          if (n > 0) {
            logLikelihood += n * Math.log(over.getEntry(i, j));
            weights.setEntry(i, j, n / over.getEntry(i, j));
          }
        }
      }
      for (int step = 1; step <= gap; step++) {
        // The library's product of plain matrices is quicker than those with one transposed.
        RealMatrix before = powers.get(step - 1).transpose().multiply(weights);
        score = score.add(before.multiply(powers.get(gap - step).transpose()));
      }
    }
    return new ExpectedMoves(logLikelihood, score);
  }
}

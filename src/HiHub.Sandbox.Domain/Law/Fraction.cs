namespace HiHub.Sandbox.Domain.Law;

/// <summary>A share such as two thirds, kept exact.</summary>
public readonly record struct Fraction(int Part, int Whole)
{
    /// <summary>The smallest number of people that is at least this share of them.</summary>
    public int AtLeast(int people) => ((people * Part) + Whole - 1) / Whole;
}

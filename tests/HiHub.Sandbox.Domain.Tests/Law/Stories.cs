using FsCheck;
using FsCheck.Fluent;
using HiHub.Sandbox.Domain.Law;

namespace HiHub.Sandbox.Domain.Tests.Law;

/// <summary>Random legal lives of clocks that end well inside the calendar.</summary>
internal static class Stories
{
    public static readonly Arbitrary<(Clock Clock, CutoffPolicy Cutoff)> OfDays = (
        from unit in Gen.Elements(LengthUnit.WorkingDays, LengthUnit.Days)
        from amount in Gen.Choose(1, 60)
        from policy in Gen.Elements(SupplementPolicy.Pause, SupplementPolicy.Reset, SupplementPolicy.Continue)
        from cutoff in Gen.Elements(CutoffPolicy.ForwardOnly, CutoffPolicy.ShiftReceiptDate)
        from start in Moments
        from steps in Gen.Choose(0, 7).SelectMany(count => Gen.ArrayOf(Step, count))
        select (Live(Clock.Of("c", "k", new(amount, unit), policy, LegalBasis.SystemDefault).Start(start), steps), cutoff)).ToArbitrary();

    public static readonly Arbitrary<(Length Length, DateTimeOffset Start, int Extra)> OfAnyLength = (
        from unit in Gen.Elements(LengthUnit.WorkingDays, LengthUnit.Days, LengthUnit.Months, LengthUnit.Hours)
        from amount in Gen.Choose(1, 20)
        from start in Moments
        from extra in Gen.Choose(0, 45)
        select (new Length(amount, unit), start, extra)).ToArbitrary();

    private static Gen<DateTimeOffset> Moments =>
        from minutes in Gen.Choose(0, 4 * 365 * 24 * 60)
        select new DateTimeOffset(2024, 1, 2, 0, 0, 0, TimeSpan.FromHours(7)).AddMinutes(minutes);

    private static Gen<(int Kind, int Minutes)> Step =>
        from kind in Gen.Choose(0, 3)
        from minutes in Gen.Choose(0, 20 * 24 * 60)
        select (kind, minutes);

    public static bool Holds<T>(this Arbitrary<T> stories, Func<T, bool> rule)
    {
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(1500), Prop.ForAll(stories, rule));
        return true;
    }

    private static Clock Live(Clock clock, (int Kind, int Minutes)[] steps)
    {
        var at = clock.Events[0].At;
        foreach (var (kind, minutes) in steps)
        {
            at = at.AddMinutes(minutes);
            clock = kind switch
            {
                0 or 1 => clock.AwaitsAnswer ? clock.Answer(at) : clock.Request(at),
                2 => clock.IsTolled ? clock.Untoll(at) : clock.Toll(at),
                _ => clock.IsReappointed ? clock : clock.Reappoint(new(7, clock.Length.Unit), at),
            };
        }

        return clock;
    }
}

using System.Collections.Immutable;
using HiHub.Sandbox.Domain.Law;

namespace HiHub.Sandbox.Domain.Lifecycle;

/// <summary>The two machines of one case, asked as one: the trial answers first where it exists.</summary>
public static class Lifecycles
{
    [ThreadStatic]
    private static ApplicationLifecycle? t_application;

    [ThreadStatic]
    private static TrialLifecycle? t_trial;

    public static ApplicationLifecycle Application => t_application ??= new ApplicationLifecycle();

    public static TrialLifecycle Trial => t_trial ??= new TrialLifecycle();

    public static Refusal? WhyNot(SandboxCase @case, ActionName action)
    {
        var onTrial = Trial.RowFor(@case.TrialState, action) is not null;
        return onTrial ? Trial.WhyNot(@case, action) : Application.WhyNot(@case, action);
    }

    internal static void Fire(SandboxCase @case, ActionName action)
    {
        if (Trial.RowFor(@case.TrialState, action) is not null)
            Trial.Fire(@case, action);
        else
            Application.Fire(@case, action);
    }

    /// <summary>The roles that may act here by law; empty where the act is not legal in this state.</summary>
    public static ImmutableArray<Role> RolesFor(SandboxCase @case, ActionName action) =>
        Trial.RowFor(@case.TrialState, action)?.By ?? Application.RowFor(@case.State, action)?.By ?? [];

    /// <summary>What the act rests on in this state, under the regime of the case.</summary>
    public static LegalBasis BasisFor(SandboxCase @case, ActionName action, RegimePack pack) =>
        Trial.RowFor(@case.TrialState, action) is { } trial ? RowBasis.In(pack, trial.Basis, trial.Deadline)
        : Application.RowFor(@case.State, action) is { } row ? RowBasis.In(pack, row.Basis, row.Deadline)
        : LegalBasis.SystemDefault;
}

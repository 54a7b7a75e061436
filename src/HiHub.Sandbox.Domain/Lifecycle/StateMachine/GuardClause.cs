namespace HiHub.Sandbox.Domain.Lifecycle;

/// <summary>One condition of a transition and how people call it.</summary>
internal sealed class GuardClause(Func<object?[], bool> holds, InvocationInfo info)
{
    public static readonly GuardClause[] None = [];

    public Func<object?[], bool> Holds { get; } = holds;

    public InvocationInfo Info { get; } = info;

    public static GuardClause[] Of(Func<bool> guard, string? description)
    {
        ArgumentNullException.ThrowIfNull(guard);
        return [new(_ => guard(), InvocationInfo.Of(guard, description))];
    }

    public static GuardClause[] Of(Func<object?[], bool> guard, string? description)
    {
        ArgumentNullException.ThrowIfNull(guard);
        return [new(guard, InvocationInfo.Of(guard, description))];
    }

    public static GuardClause[] Of(Tuple<Func<bool>, string>[] guards) =>
        [.. guards.SelectMany(guard => Of(guard.Item1, guard.Item2))];

    public static GuardClause[] Of<TArg0>(Tuple<Func<TArg0, bool>, string>[] guards) =>
        [.. guards.SelectMany(guard => Of(TriggerArguments.Unpack(guard.Item1), guard.Item2))];

    public static GuardClause[] Of<TArg0, TArg1>(Tuple<Func<TArg0, TArg1, bool>, string>[] guards) =>
        [.. guards.SelectMany(guard => Of(TriggerArguments.Unpack(guard.Item1), guard.Item2))];

    public static GuardClause[] Of<TArg0, TArg1, TArg2>(Tuple<Func<TArg0, TArg1, TArg2, bool>, string>[] guards) =>
        [.. guards.SelectMany(guard => Of(TriggerArguments.Unpack(guard.Item1), guard.Item2))];
}

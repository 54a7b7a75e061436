namespace HiHub.Sandbox.Domain.Lifecycle;

/// <summary>Arguments travel untyped with a trigger; here they get their types back.</summary>
internal static class TriggerArguments
{
    /// <summary>A trigger fired without any argument answers the type's default.</summary>
    public static TArg At<TArg>(object?[] args, int index) =>
        args.Length == 0 ? default! : (TArg)Typed(args, typeof(TArg), index)!;

    public static void Check(object?[] args, Type[] expected)
    {
        if (args.Length > expected.Length)
            throw new ArgumentException($"{args.Length} arguments given, {expected.Length} declared.", nameof(args));
        if (args.Length == 0)
            return;
        for (var index = 0; index < expected.Length; index++)
            Typed(args, expected[index], index);
    }

    public static Func<object?[], TResult> Unpack<TArg0, TResult>(Func<TArg0, TResult> function)
    {
        ArgumentNullException.ThrowIfNull(function);
        return args => function(At<TArg0>(args, 0));
    }

    public static Func<object?[], TResult> Unpack<TArg0, TArg1, TResult>(Func<TArg0, TArg1, TResult> function)
    {
        ArgumentNullException.ThrowIfNull(function);
        return args => function(At<TArg0>(args, 0), At<TArg1>(args, 1));
    }

    public static Func<object?[], TResult> Unpack<TArg0, TArg1, TArg2, TResult>(Func<TArg0, TArg1, TArg2, TResult> function)
    {
        ArgumentNullException.ThrowIfNull(function);
        return args => function(At<TArg0>(args, 0), At<TArg1>(args, 1), At<TArg2>(args, 2));
    }

    private static object? Typed(object?[] args, Type type, int index)
    {
        if (index >= args.Length)
            throw new ArgumentException($"Argument {index} is missing; it is a {type}.", nameof(args));
        var value = args[index];
        if (value is not null && !type.IsInstanceOfType(value))
            throw new ArgumentException($"Argument {index} is a {value.GetType()}, declared is {type}.", nameof(args));
        return value;
    }
}

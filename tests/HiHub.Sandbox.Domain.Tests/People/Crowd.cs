using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;

namespace HiHub.Sandbox.Domain.Tests.People;

/// <summary>People with any roles at once, some of them lent to each other, and the choices that a history makes one after another.</summary>
internal sealed record Crowd(IReadOnlyList<Actor> People, IReadOnlyList<int> Choices)
{
    private static readonly Role[] s_roles =
        [Role.Int, Role.Hnd, Role.Hod, Role.Chr, Role.Cmb, Role.Csc, Role.Con, Role.Leg, Role.Dec, Role.Clk, Role.Mon, Role.Reg, Role.Omb, Role.Adm];

    private int _next;

    public static Arbitrary<Crowd> Any { get; } =
        (from roles in Gen.ArrayOf(Gen.Choose(0, (1 << s_roles.Length) - 1), 6)
         from sparse in Gen.ArrayOf(Gen.Choose(0, (1 << s_roles.Length) - 1), 6)
         from lent in Gen.ArrayOf(Gen.Choose(0, 5), 6)
         from choices in Gen.ArrayOf(Gen.Choose(0, 1_000_000), 200)
         select new Crowd(Make(roles, sparse, lent), choices)).ToArbitrary();

    public int Choose(int below) => Choices[_next++ % Choices.Count] % below;

    public override string ToString() =>
        string.Join("; ", People.Select(person => $"{person.PersonId} {string.Join('+', person.Roles)}, for {string.Join(' ', person.Delegations.Select(lent => $"{lent.From}:{string.Join('+', lent.Roles)}"))}"));

    private static Actor[] Make(int[] roles, int[] sparse, int[] lent)
    {
        Actor[] people = [.. roles.Select((mask, i) => new Actor($"p{i}", i % 2 == 0 ? "SKHCN" : "UBND", Of(mask & sparse[i])))];
        return [.. people.Select((person, i) => lent[i] == i ? person : person with { Delegations = [new($"UQ-{i}", $"p{lent[i]}", people[lent[i]].Roles, [], [])] })];
    }

    private static ImmutableArray<Role> Of(int mask) => [.. s_roles.Where((_, i) => (mask >> i & 1) == 1)];
}

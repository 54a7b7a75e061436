using System.ComponentModel.DataAnnotations;
using System.Reflection;
using System.Text.Json.Serialization.Metadata;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Intake;
using HiHub.Sandbox.Domain.Law;

namespace HiHub.Sandbox.Web.Features.Acting;

/// <summary>How a value of an act's input is asked for.</summary>
internal enum FieldKind
{
    Text,
    Whole,
    Decimal,
    YesNo,
    Word,
    Day,
    Moment,
    Time,
    Length,
    Group,
    List,
}

/// <summary>
/// One value of an act's input, read from its record. <paramref name="Owner"/> with <paramref name="Name"/> names its words;
/// <paramref name="Parts"/>: a group's values, or the one item of a list.
/// </summary>
internal sealed record ActField(string Owner, string Name, FieldKind Kind, Type Type, bool Required, int? Max, IReadOnlyList<ActField> Parts)
{
    private const int DefaultLength = 4_000;

    // A whole dossier has pages of its own; what the router was told comes from the router.
    private static readonly Type[] s_elsewhere = [typeof(Dossier), typeof(RouterAnswers)];

    public ActField Item => Parts[0];

    /// <summary>Everything that the act asks for, in the record's order.</summary>
    public static IReadOnlyList<ActField> Of(CaseAction action) => Of(action.InputType);

    /// <summary>Everything that a record holds.</summary>
    public static IReadOnlyList<ActField> Of(Type record) =>
        [.. SandboxJson.Options.GetTypeInfo(record).Properties.Where(property => property.Set is not null || property.AssociatedParameter is not null)
            .Where(property => !s_elsewhere.Contains(property.PropertyType)).Select(property => Of(record, property))];

    private static ActField Of(Type record, JsonPropertyInfo property)
    {
        var attributes = property.AttributeProvider ?? property.AssociatedParameter?.AttributeProvider;
        var max = Find<StringLengthAttribute>(attributes)?.MaximumLength ?? Find<MaxLengthAttribute>(attributes)?.Length;
        var required = property.IsRequired && !property.IsSetNullable;
        return Make(OwnerOf(record), property.Name, property.PropertyType, required, max);
    }

    private static ActField Make(string owner, string name, Type type, bool required, int? max)
    {
        var bare = Nullable.GetUnderlyingType(type) ?? type;
        var kind = KindOf(bare);
        IReadOnlyList<ActField> parts = kind switch
        {
            FieldKind.List => [Make(owner, name, ItemOf(bare), true, max)],
            FieldKind.Group => Of(bare),
            _ => [],
        };
        return new(owner, name, kind, bare, required, kind == FieldKind.Text ? max ?? DefaultLength : null, parts);
    }

    private static FieldKind KindOf(Type type) =>
        type == typeof(string) ? FieldKind.Text
        : type == typeof(bool) ? FieldKind.YesNo
        : type == typeof(DateOnly) ? FieldKind.Day
        : type == typeof(DateTimeOffset) ? FieldKind.Moment
        : type == typeof(TimeOnly) ? FieldKind.Time
        : type == typeof(Length) ? FieldKind.Length
        : type == typeof(decimal) || type == typeof(double) ? FieldKind.Decimal
        : type.IsEnum ? FieldKind.Word
        : type.IsPrimitive ? FieldKind.Whole
        : typeof(System.Collections.IEnumerable).IsAssignableFrom(type) ? FieldKind.List
        : FieldKind.Group;

    private static Type ItemOf(Type list) => list.IsArray ? list.GetElementType()! : list.GetGenericArguments()[0];

    private static string OwnerOf(Type record) => record is { Name: "Input", DeclaringType: { } act } ? act.Name : record.Name;

    private static T? Find<T>(ICustomAttributeProvider? attributes)
        where T : Attribute => attributes?.GetCustomAttributes(typeof(T), inherit: true).OfType<T>().FirstOrDefault();
}

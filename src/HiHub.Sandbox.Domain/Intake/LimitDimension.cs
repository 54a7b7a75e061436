using System.Text.Json.Serialization;

namespace HiHub.Sandbox.Domain.Intake;

[JsonConverter(typeof(CamelCaseEnumConverter<LimitDimension>))]
public enum LimitDimension
{
    UsersTotal, UsersPerClass, UsersPerWard, Transactions, ValuePerTransaction, ValuePerParticipant, TotalValue, Outstanding,
    ExposurePerPerson, ExposureAcrossPlatforms, Devices, Geography, OperatingHours, Age, DataCategories, Channels, Duration,
    Speed, Altitude, TakeOffMass, WindSpeed, Visibility, Rainfall, Rate,
}

[JsonConverter(typeof(CamelCaseEnumConverter<LimitUnit>))]
public enum LimitUnit
{
    Person, Count, Vnd, Device, Ward, Site, Hour, Day, Month, Year, Category, Channel,
    KilometrePerHour, Metre, Kilogram, MetrePerSecond, MillimetrePerHour, Percent,
}

/// <summary>Which units can measure which dimension.</summary>
public static class LimitUnits
{
    public static bool Fits(LimitDimension dimension, LimitUnit unit) => Of(dimension).Contains(unit);

    public static IReadOnlyList<LimitUnit> Of(LimitDimension dimension) => dimension switch
    {
        LimitDimension.UsersTotal or LimitDimension.UsersPerClass or LimitDimension.UsersPerWard => [LimitUnit.Person],
        LimitDimension.Transactions => [LimitUnit.Count],
        LimitDimension.ValuePerTransaction or LimitDimension.ValuePerParticipant or LimitDimension.TotalValue or LimitDimension.Outstanding
            or LimitDimension.ExposurePerPerson or LimitDimension.ExposureAcrossPlatforms => [LimitUnit.Vnd],
        LimitDimension.Devices => [LimitUnit.Device],
        LimitDimension.Geography => [LimitUnit.Ward, LimitUnit.Site],
        LimitDimension.OperatingHours => [LimitUnit.Hour],
        LimitDimension.Age => [LimitUnit.Year],
        LimitDimension.DataCategories => [LimitUnit.Category],
        LimitDimension.Channels => [LimitUnit.Channel],
        LimitDimension.Duration => [LimitUnit.Hour, LimitUnit.Day, LimitUnit.Month, LimitUnit.Year],
        LimitDimension.Speed => [LimitUnit.KilometrePerHour],
        LimitDimension.Altitude or LimitDimension.Visibility => [LimitUnit.Metre],
        LimitDimension.TakeOffMass => [LimitUnit.Kilogram],
        LimitDimension.WindSpeed => [LimitUnit.MetrePerSecond],
        LimitDimension.Rainfall => [LimitUnit.MillimetrePerHour],
        LimitDimension.Rate => [LimitUnit.Percent],
    };
}

// Loads students.csv in batches of 500: dotnet run students.csv, as the Program.cs of a console project of .NET 8.
// No packages are needed; BASE_URL, CLIENT_ID and CLIENT_SECRET are read from the environment.
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

string baseUrl = Environment.GetEnvironmentVariable("BASE_URL")!.TrimEnd('/');
string pair = Environment.GetEnvironmentVariable("CLIENT_ID") + ":" + Environment.GetEnvironmentVariable("CLIENT_SECRET");
using var http = new HttpClient();

// All is read before anything is sent, and only as UTF-8: a file in another encoding is refused, not loaded with damaged names.
var people = File.ReadLines(args[0], new UTF8Encoding(false, true)).Skip(1).Where(line => line.Trim() != "").Select(Cells)
    .Select(cell => new
    {
        externalId = cell[0],
        name = new { family = cell[1], given = cell[2] },
        birthDate = cell[3],
        enrolments = new[] { new { institution = cell[4], institutionName = cell[5], grade = cell[6] } },
    }).ToList();

using var ask = new HttpRequestMessage(HttpMethod.Post, baseUrl + "/oauth2/token");
ask.Headers.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes(pair)));
ask.Content = new FormUrlEncodedContent(new Dictionary<string, string> { ["grant_type"] = "client_credentials" });
string told = await Answer(await http.SendAsync(ask));
string token = JsonDocument.Parse(told).RootElement.GetProperty("access_token").GetString()!;
http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);

int failed = 0;
foreach (var some in people.Chunk(500))
{
    string body = JsonSerializer.Serialize(new { source = "sis", mode = "apply", people = some });
    string report = await Send(body);
    Console.WriteLine(report);
    failed += JsonDocument.Parse(report).RootElement.GetProperty("counts").GetProperty("failed").GetInt32();
}
return failed == 0 ? 0 : 1;

// Under a key made of its content, a batch may be sent again when the connection broke: it is taken once.
async Task<string> Send(string body)
{
    try { return await Once(body); }
    catch (HttpRequestException broken) when (broken.StatusCode == null) { return await Once(body); }
}

async Task<string> Once(string body)
{
    using var send = new HttpRequestMessage(HttpMethod.Post, baseUrl + "/api/v1/profile-batches");
    send.Headers.Add("Idempotency-Key", Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(body))));
    send.Content = new StringContent(body, Encoding.UTF8, "application/json");
    return await Answer(await http.SendAsync(send));
}

static async Task<string> Answer(HttpResponseMessage answer)
{
    string text = await answer.Content.ReadAsStringAsync();
    if (!answer.IsSuccessStatusCode) throw new HttpRequestException((int)answer.StatusCode + " " + text, null, answer.StatusCode);
    return text;
}

// externalId,family,given,birthDate,institution,institutionName,grade without quotes or commas in the values.
static string[] Cells(string line)
{
    string[] cells = line.Split(',');
    if (cells.Length != 7 || line.Contains('"')) throw new FormatException("Not seven plain values: " + line);
    return cells;
}

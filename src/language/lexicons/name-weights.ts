/** Weights of pieces of evidence for what a name is: person, organization, place, other; hundredths of a logarithm. */
export type NameWeights = ReadonlyMap<string, readonly number[]>;

/**
 * What speaks for and against each type of name: a piece of evidence, a tab, the four weights.
 *
 * Source: learned by training/names/fit-names.ts from the UD treebank GUM (annotations CC BY 4.0) and Universal NER on
 * UD EWT (CC BY-SA 4.0); licensed like weights/english.bin, see its NOTICE.
 */
const rows = `
above acl null	-27 -48 -58 114
above acl:relcl null	-69 -25 -25 94
above amod group	-37 52 -35 -11
above amod null	-50 40 -75 33
above amod person	-28 -66 -12 96
above amod place	-20 -42 -24 79
above appos act	18 -49 -59 42
above appos artifact	-50 -46 53 22
above appos cognition	-19 20 -32 19
above appos communication	-33 7 -30 41
above appos email	61 -31 -46 -2
above appos group	-109 68 -5 1
above appos image	96 91 -19 -172
above appos null	-9 1 13 -7
above appos person	58 11 -89 -25
above appos place	-47 -70 64 -2
above appos quartile	-18 -18 -82 112
above ccomp null	47 -56 -42 11
above compound act	54 4 -62 -9
above compound administration	50 -31 -40 -17
above compound area	-24 -62 107 -68
above compound artifact	12 1 -48 21
above compound attribute	-77 22 49 -19
above compound cognition	-43 -33 21 41
above compound communication	-88 85 -33 26
above compound constituency	-31 -114 161 -83
above compound exhibit	10 -107 -6 65
above compound group	-88 57 1 6
above compound null	-29 -10 -8 34
above compound person	54 1 -8 -50
above compound place	-139 -13 99 -28
above compound research	-14 -8 -50 71
above compound site	-57 51 -102 60
above compound team	-74 45 -10 -1
above compound time	97 -45 -9 -78
above conj Antigua	-37 -23 131 -82
above conj Festival	-25 -57 -115 148
above conj Heather	48 -16 -10 -22
above conj London	-15 -26 74 -38
above conj Melanie	-6 -95 -104 101
above conj act	-39 -109 -27 146
above conj cognition	30 -47 -156 139
above conj communication	50 -63 -31 5
above conj null	22 16 -3 -25
above conj person	136 -90 -70 -64
above dep cognition	26 46 -12 -74
above dep image	26 46 -12 -74
above dep null	-83 51 -2 23
above flat CrudeStocks.pdf	-41 -6 -24 70
above flat Fort	-65 -11 -53 88
above flat null	-10 -36 -56 76
above list Sungjoo	-13 -38 -49 94
above list null	-95 23 4 20
above nmod act	21 -6 -69 34
above nmod area	-16 -11 8 7
above nmod artifact	-42 -2 66 -33
above nmod attribute	-27 21 -9 7
above nmod body	-43 22 1 1
above nmod city	20 -34 -31 37
above nmod cognition	-38 -1 -10 36
above nmod communication	30 -45 -25 30
above nmod country	-13 -7 83 -69
above nmod event	-64 -114 -25 149
above nmod group	58 -11 -2 -43
above nmod leader	74 -38 -101 14
above nmod member	69 -17 -67 -32
above nmod null	-32 26 17 -9
above nmod part	-49 -84 58 50
above nmod person	76 -15 -12 -67
above nmod place	-79 -6 55 -2
above nmod possession	4 -36 21 4
above nmod quantity	-135 -66 23 98
above nmod service	6 -37 7 17
above nmod state	-84 -17 21 32
above nmod time	7 7 0 -25
above nmod town	-67 -52 -13 70
above nmod year	-74 43 -34 31
above nmod:poss act	5 -31 -7 16
above nmod:poss artifact	-14 -80 7 55
above nmod:poss cognition	-34 38 -22 18
above nmod:poss communication	6 -1 13 -20
above nmod:poss group	-19 59 -8 -34
above nmod:poss null	-25 -42 43 25
above nmod:poss person	13 60 -14 -61
above nmod:poss place	62 40 -28 -87
above nmod:poss possession	63 -83 -60 58
above nmod:poss time	64 -85 -53 54
above nmod:unmarked null	-16 -43 33 7
above nsubj act	14 31 -48 -8
above nsubj artifact	12 -91 96 -47
above nsubj attribute	43 -62 -14 7
above nsubj be	-3 -79 35 11
above nsubj become	15 -5 27 -37
above nsubj claim	132 -24 -63 -65
above nsubj cognition	16 24 -17 -33
above nsubj communication	20 30 -3 -49
above nsubj do	103 22 4 -135
above nsubj event	21 29 -57 0
above nsubj go	1 -10 -16 14
above nsubj group	122 -46 -87 -41
above nsubj have	9 -2 -13 -4
above nsubj interview	-25 27 22 -27
above nsubj leave	27 -41 -12 2
above nsubj make	-9 -31 30 2
above nsubj null	25 26 -27 -19
above nsubj person	31 -21 -26 2
above nsubj place	-21 90 70 -147
above nsubj possession	-74 -19 24 72
above nsubj provide	-19 -6 22 -5
above nsubj quantity	-80 -122 84 101
above nsubj say	10 9 -42 7
above nsubj start	27 -45 33 -5
above nsubj state	-36 -7 57 -29
above nsubj take	-8 -48 29 19
above nsubj tell	112 -30 -36 -75
above nsubj time	-23 -28 2 38
above nsubj want	-49 27 15 -3
above nsubj win	14 88 -34 -79
above nsubj write	-9 52 -13 -44
above nsubj:pass act	-89 -23 -53 125
above nsubj:pass animal	63 -12 -20 -36
above nsubj:pass bear	63 -12 -20 -36
above nsubj:pass communication	-61 -37 88 12
above nsubj:pass group	72 -22 42 -94
above nsubj:pass know	64 -28 -117 49
above nsubj:pass null	-24 -20 1 22
above obj act	25 46 47 -107
above obj call	50 17 -44 -35
above obj cognition	-19 -59 49 23
above obj communication	47 -38 -70 20
above obj do	-124 1 101 -19
above obj get	-31 -119 -53 160
above obj have	-40 -61 -37 120
above obj include	37 -34 15 -22
above obj null	-29 22 33 -19
above obj person	6 -61 -37 79
above obj place	-32 -20 49 -8
above obj see	-46 -17 53 -1
above obj state	108 -54 30 -110
above obj take	-55 -33 88 -32
above obj time	38 63 -46 -36
above obj use	-111 88 -61 -7
above obj visit	-110 -103 157 -35
above obl act	-41 36 12 -16
above obl animal	-38 -20 108 -66
above obl appear	64 -57 -98 32
above obl artifact	-90 -70 15 72
above obl attribute	-62 -38 8 57
above obl be	21 -84 71 -39
above obl bear	-29 -17 70 -35
above obl body	46 -14 24 -81
above obl cognition	71 -106 -102 93
above obl come	-31 92 26 -126
above obl communication	26 49 -50 -40
above obl drive	29 -8 56 -81
above obl event	-54 32 24 -43
above obl get	-77 110 10 -136
above obl go	-94 -5 41 -3
above obl group	-72 -51 12 71
above obl have	21 -45 33 -4
above obl know	-79 89 38 -48
above obl locate	-27 -73 -29 85
above obl look	-51 8 -36 51
above obl move	-7 -77 114 -42
above obl null	-1 -18 11 4
above obl person	-86 95 -41 -6
above obl place	-14 -18 30 -13
above obl post	-43 -55 -69 129
above obl receive	31 16 -81 25
above obl return	-11 -26 87 -47
above obl speak	66 9 -82 9
above obl state	-17 1 65 -56
above obl study	-14 46 34 -103
above obl take	130 -91 -11 -108
above obl teach	-25 40 40 -77
above obl time	16 -28 8 -7
above obl travel	45 -31 74 -91
above obl:agent null	-7 6 -25 12
above parataxis null	-73 46 5 -6
above parataxis place	-19 -27 -31 71
above parataxis see	-19 -27 -31 71
above vocative null	-9 -61 23 33
above vocative thank	71 -22 -22 -43
above xcomp call	-51 -30 59 10
above xcomp communication	-2 -59 38 7
above xcomp name	64 -40 -32 -34
above xcomp null	-82 -17 15 63
after !	-11 -37 -47 60
after ! -	9 -10 6 -7
after "	-14 -127 0 84
after " )	40 -27 71 -69
after " .	42 -22 50 -69
after " <	120 -13 -70 -76
after '	0 -57 -68 62
after 's	-21 -12 2 30
after 's Xx	-79 49 32 0
after (	-55 -28 32 41
after ( Xx	44 -4 26 -51
after )	-29 -22 48 -8
after ) (	-21 -56 -60 110
after ) ,	25 -36 62 -44
after ) -	-22 -2 -90 71
after ) .	52 -22 -13 -21
after ) and	-24 -90 17 92
after ,	7 -11 30 -21
after , "	50 34 -42 -56
after , &	146 -72 -98 -78
after , -	228 -43 -77 -178
after , Xx	5 8 14 -27
after , a	12 64 15 -65
after , and	-30 17 8 -9
after , as	-42 -89 81 40
after , but	-135 80 0 10
after , for	-15 -4 -46 38
after , he	49 -85 -2 30
after , in	11 -17 27 -31
after , is	-18 24 -97 64
after , it	-26 -77 1 71
after , that	1 26 -62 1
after , the	5 -29 47 -19
after , to	21 -100 100 -52
after , was	33 -30 -101 73
after , where	-102 31 55 -22
after , which	-37 -39 -1 62
after , who	41 -20 -87 12
after , you	68 18 5 -93
after -	16 -39 10 9
after - -	0 24 -5 -23
after - Xx	50 -114 40 1
after .	-2 -25 19 4
after . "	-30 -98 21 61
after . -	0 -10 22 -13
after ...	-37 -43 -63 131
after /	-74 51 -34 26
after / Xx	-60 54 -33 13
after :	-12 -40 18 24
after : Xx	-10 4 4 1
after ;	6 18 -53 16
after =	-28 -24 -27 70
after ?	-48 -27 18 34
after ? -	8 1 37 -50
after @	-59 -18 -5 73
after @ home	-59 -18 -5 73
after Xx	47 -95 -61 70
after Xx ,	63 -14 -74 -24
after Xx -	60 -108 -29 65
after Xx Xx	-10 -26 -37 59
after [	-122 55 32 2
after about	55 21 -37 -54
after administration	50 -31 -40 -17
after after	-6 1 101 -125
after also	56 -43 34 -54
after and	-14 -31 28 16
after and Xx	20 4 23 -36
after and his	98 -48 -36 -41
after and the	-63 55 -33 23
after are	44 -68 -29 8
after as	78 -115 -65 29
after at	17 -19 -24 18
after at Xx	-13 5 29 -18
after at the	-40 76 -39 -10
after attached	-4 -13 -13 30
after attached file	-4 -13 -13 30
after became	32 -4 -2 -26
after but	-99 -102 183 -61
after by	-24 -62 52 32
after by Xx	10 -29 -71 45
after called	35 31 -78 -16
after can	-27 27 20 -22
after cocktail	174 -11 -7 -165
after does	82 -78 -34 14
after et	6 -78 -42 47
after et al	92 -73 -39 -41
after for	-5 27 -92 41
after for Xx	-41 -19 -51 81
after for the	13 -100 31 29
after from	-18 -33 -22 50
after from the	71 -34 -66 -4
after had	56 -15 -26 -20
after has	11 10 42 -59
after has been	-49 -26 88 -40
after have	-2 -1 -37 20
after in	-13 -4 24 -4
after in Xx	-49 -9 18 25
after in a	50 -62 -2 4
after in the	18 -56 -35 43
after into	-70 -39 22 69
after is	37 -59 28 -1
after is a	-9 0 4 -4
after is the	-6 -41 -27 58
after made	-113 28 50 27
after of	20 -48 4 14
after of Xx	-9 59 -16 -33
after of the	66 -145 69 -43
after on	-14 14 -19 10
after on Xx	-93 -16 92 3
after on the	-37 18 -20 19
after or	-46 80 -22 -35
after or Xx	-80 -3 60 10
after said	18 -26 -33 10
after said Xx	40 76 -110 -38
after should	98 -12 -85 3
after that	21 25 -74 22
after the	6 -21 58 -65
after the Xx	102 -40 -140 56
after to	17 7 -35 8
after to Xx	-89 8 -39 92
after to the	-88 -59 64 33
after told	113 -16 -30 -93
after via	-128 -74 65 86
after via Xx	-83 -72 47 55
after wants	-51 55 33 -62
after was	6 23 -31 -13
after was born	63 -12 -20 -36
after was the	84 -55 -30 -44
after were	5 7 46 -40
after where	-40 33 60 -53
after which	-98 -29 -16 108
after who	169 -127 -31 -61
after will	23 -53 43 -30
after with	-57 69 6 -30
after with Xx	-104 3 16 62
after won	48 23 -11 -64
after you	98 5 -55 -70
after —	-20 42 -26 -16
after ’	14 -45 -30 40
after ’s	-12 -14 21 1
after ’s Xx	-82 9 -35 69
after ”	-148 32 7 41
and	-22 -6 39 -6
before "	6 -105 -7 53
before &	215 -69 24 -216
before '	52 -75 11 -8
before 's	19 -61 -92 82
before (	-126 36 27 46
before )	-26 -92 1 55
before ,	18 5 14 -37
before , the	-74 37 42 -22
before -	15 4 33 -44
before .	-46 -43 -36 100
before /	-14 54 -49 8
before :	77 4 -11 -75
before ;	-35 -22 -65 73
before >	-18 -29 -42 83
before Xx	-37 20 -25 46
before Xx the	-154 -43 95 51
before ]	19 -40 -31 17
before a	12 -70 -20 59
before about the	56 -88 -27 35
before after	-1 -56 -15 41
before against the	54 104 -32 -141
before an	-13 -32 -91 83
before and	23 -8 -13 -5
before and the	-123 17 78 -2
before as	16 -16 -42 12
before as the	-110 -49 -63 145
before at	-105 59 74 -70
before at the	2 -44 50 -19
before by	20 44 -101 2
before by the	-19 -35 13 26
before called	46 -40 -65 33
before first	-45 43 -67 32
before for	47 -51 -18 12
before for the	-94 38 6 12
before from	43 -57 3 3
before from the	37 -17 -109 52
before his	-91 36 -11 32
before in	-35 -64 53 33
before in the	-30 25 17 -21
before into	-74 -80 43 46
before is	21 -57 -22 24
before is the	-22 -70 2 58
before like	20 -5 -84 24
before my	16 -122 -28 98
before near	-21 11 90 -93
before of	-5 -23 -19 33
before of the	-11 -5 5 11
before on	-22 -91 42 37
before on the	-129 24 21 35
before or	-18 -1 46 -28
before said	-38 -28 -52 85
before that	16 -3 10 -25
before that the	-81 67 -38 9
before this	-54 -127 71 40
before to	-24 29 45 -46
before to the	-59 30 49 -34
before under	22 -48 -38 47
before using	-71 44 27 -37
before via	-60 -81 -12 109
before when	41 -5 -38 -16
before which the	43 39 24 -115
before with	30 2 -39 -8
before with the	-138 35 -25 57
before ’s	87 -14 -103 5
below acl:relcl act	-12 -76 2 73
below acl:relcl communication	77 -63 5 -43
below acl:relcl null	-61 40 3 12
below acl:relcl person	-2 -35 26 1
below appos act	75 -67 -24 4
below appos artifact	-51 -81 77 8
below appos communication	-11 32 -85 28
below appos group	-17 -38 -35 58
below appos null	10 -41 1 34
below appos person	59 -74 -74 20
below appos place	-66 -55 200 -134
below appos time	82 -45 28 -69
below compound null	-36 -53 -36 96
below compound person	38 -51 -68 10
below compound time	-92 -35 39 77
below nmod:desc null	-110 -43 -36 152
below nmod:desc person	-14 65 -49 -28
beside act	18 -49 -59 42
beside artifact	-50 -46 53 22
beside cognition	-19 20 -32 19
beside communication	-33 7 -30 41
beside group	-103 39 1 27
beside null	-9 1 13 -7
beside person	58 11 -89 -25
beside place	-47 -70 64 -2
body-name first many	-15 85 19 -123
body-name first one	-109 248 -82 -102
body-name first some	-15 111 -70 -67
body-name last	-61 115 -65 -27
body-word inside	4 26 -18 -30
body-word last many	-17 28 41 -63
body-word last one	-43 34 -55 40
body-word last some	-21 67 -7 -46
capital inside	-40 -11 -15 48
case '	105 -25 -60 -51
case 's	20 16 -21 -19
case -	-12 -18 -8 41
case about	48 84 -104 -72
case according	16 29 -102 15
case after	13 -35 1 9
case against	-16 -5 -25 35
case along	-10 -82 93 -32
case as	77 -77 15 -35
case at	-19 29 -14 -9
case between	-20 -17 -14 38
case by	32 -11 -33 3
case for	-82 67 -9 11
case from	-62 -34 75 20
case in	-56 -28 86 -8
case including	-1 22 -12 -18
case into	-114 57 30 -22
case like	29 -14 -19 -14
case near	-40 -39 130 -93
case of	-11 10 -6 8
case on	24 -108 -1 71
case such	-47 100 -9 -77
case than	30 59 -37 -68
case through	-71 -27 -17 69
case to	-27 -26 26 20
case under	48 -97 -54 71
case via	-55 -28 -43 97
case with	-3 14 -26 6
case ’s	15 -12 25 -28
city one	-70 -55 88 19
city some	10 -67 22 4
copula	32 -41 -21 15
country	-63 -21 113 -44
digit	-74 -46 55 56
first of event	23 -77 66 -9
first of null	13 37 -11 -36
first of organization	10 76 7 -106
first of other	-12 -30 10 23
first of person	47 -74 10 -7
first of place	-70 -9 62 -12
first-name first many	0 29 -26 -4
first-name first one	148 -56 -63 -52
first-name first some	49 7 -61 10
first-name last	83 -55 -15 -26
flat	91 -39 -31 -18
is artifact	-24 -24 -28 60
is null	42 -18 42 -54
is person	28 -39 -49 13
is place	-8 -72 156 -111
joined event	-22 -77 3 55
joined group	26 2 -34 -12
joined null	-20 34 18 -11
joined organization	-20 44 -43 -10
joined other	-71 -116 3 149
joined person	75 7 -44 -41
joined place	-68 36 64 -40
last 1	-94 -27 -28 118
last 2	-72 -15 3 63
last abbas	108 -15 -12 -85
last act	-78 -53 -64 169
last africa	-156 17 80 21
last airbnb	-18 131 -15 -112
last airport	-36 -29 36 2
last albania	-73 -28 153 -80
last america	28 -78 -31 45
last americans	90 -60 -51 -41
last army	64 -24 -100 17
last bank	-9 -48 122 -83
last belgium	-15 99 -61 -35
last bernoulli	40 -20 -18 -17
last biden	-27 -11 -13 46
last bridge	-34 -36 124 -90
last bush	173 -77 -89 -112
last california	13 -83 35 42
last canada	-104 21 33 21
last center	-94 -155 206 -96
last cfl	-14 -50 -31 91
last chathams	-16 -35 79 -41
last china	41 -44 51 -73
last church	-80 50 -66 29
last city	14 39 -27 -14
last cleveland	-41 -21 129 -92
last com	-14 -16 -15 44
last commons	-64 149 -33 -98
last congress	-59 77 -50 -24
last council	-111 -8 -55 64
last court	-61 79 -35 -25
last cpa	-42 257 -157 -184
last cuba	-7 -13 69 -51
last cup	-72 -30 87 -32
last d	-92 -35 25 89
last dab	-49 169 -53 -130
last daniel	131 -20 -20 -109
last department	-64 71 -69 1
last earth	-100 -56 168 -115
last east	-29 -86 -2 53
last einstein	139 -21 -21 -114
last england	-86 159 -82 -38
last europe	-29 -68 150 -112
last eurostar	-72 -71 -71 164
last figure	-131 -67 -74 202
last fillmore	54 -12 -7 -40
last foundation	39 -61 -28 42
last france	-31 127 -68 -109
last francisco	-52 -6 88 -34
last frank	-28 -38 -42 70
last galois	177 -18 -13 -161
last game	-78 -45 -60 143
last gis	-16 -55 -28 96
last goldsmith	85 -24 -7 -63
last goode	120 -7 -13 -107
last google	-30 -39 -40 72
last gordon	82 -17 -26 -57
last government	-57 1 -29 32
last great	-26 -25 -74 113
last guadeloupe	-28 -31 55 -27
last hajj	-87 -78 -45 160
last hamas	-77 231 -64 -182
last higuchi	25 -11 -17 -12
last holt	106 -20 -13 -76
last houston	-57 -41 140 -102
last ict	-12 -273 -36 283
last image	77 -77 35 -67
last india	3 -40 13 12
last iphone	-20 -11 -31 59
last iran	-56 70 1 -92
last iraq	-20 -24 100 -60
last island	-51 -24 12 37
last israel	-85 -48 -91 146
last jerome	12 -35 -72 56
last job	-77 -48 -43 143
last korea	-20 32 -36 -8
last l'enfant	127 -27 -21 -96
last l2	-19 -11 -61 89
last lee	-40 -35 2 32
last librivox	-8 74 -5 -63
last linguistics	-62 98 -99 11
last london	84 -33 37 -138
last love	46 30 -36 -53
last malaysia	-15 -38 -2 48
last marbles	-56 -16 -18 72
last maya	-46 169 -170 -35
last mecca	-19 -30 115 -78
last mexico	-53 -66 132 -51
last microsoft	-13 -53 -5 64
last mohamed	23 -17 -21 -3
last montalvo	125 -19 -7 -103
last moreau	84 -10 -5 -72
last moriori	189 -68 -121 -121
last mosque	46 -39 93 -152
last museum	0 -86 101 -20
last muslims	-50 -9 -5 58
last mérida	-18 -19 62 -36
last nasa	100 -56 -6 -55
last nation	-61 -141 198 -129
last nations	-70 97 -63 -21
last nato	-4 -41 -6 47
last news	-74 93 -33 -16
last nida	46 -4 -3 -40
last nook	-50 -84 -56 144
last north	43 -4 53 -94
last of event	-54 -68 -61 144
last of null	-8 -35 -7 35
last of organization	-60 55 8 -26
last of person	93 -76 -39 5
last of place	68 -83 18 -16
last office	-32 -196 155 61
last olmec	209 -112 -128 -122
last org	-19 152 -51 -172
last pachomius	143 -20 -26 -110
last padalecki	29 -10 -6 -18
last paralympics	-14 -44 -55 100
last paris	-30 58 -7 -23
last park	-52 -63 -13 66
last party	75 56 -118 -146
last people	64 -80 -87 42
last philadelphia	-63 -36 17 35
last phoenix	-8 -16 -19 32
last pirates	-126 197 -80 -119
last poland	-28 -34 -46 70
last polaroids	-35 -101 -48 124
last quilis	-12 -35 -27 42
last rathbun	52 -15 -5 -33
last road	-27 -34 8 33
last ruse	53 -17 -14 -32
last russia	51 -49 40 -92
last santorum	-21 -27 -15 38
last school	-23 58 -64 15
last scientology	-115 -8 -59 86
last see	-12 -20 -16 47
last senate	63 34 -58 -52
last series	83 44 -91 -70
last service	-54 -79 -29 136
last socotra	-4 -24 78 -51
last south	-105 -3 81 -32
last sox	-48 10 47 -34
last spanish	45 -26 -123 37
last square	-23 -14 -100 117
last sss	-14 -46 -35 91
last stardust	-181 -42 -14 201
last state	-162 74 105 -93
last states	-10 13 47 -74
last street	77 -88 -92 52
last sweden	-27 51 -3 -53
last tabennese	-42 -44 165 -121
last taiwan	-141 15 81 5
last tehran	-20 -38 136 -114
last terre	-45 -26 -56 86
last texas	52 -41 38 -66
last theodorus	111 -8 -24 -96
last times	-57 90 -63 -28
last trump	26 -20 -29 8
last tulsa	-11 -38 102 -67
last u.s.	24 -42 -29 26
last uk	-25 -27 104 -72
last union	-49 -38 15 35
last university	-48 -15 18 35
last us	26 -55 71 -56
last usi	-4 75 -4 -67
last vince	132 -13 -42 -85
last war	43 -26 -66 29
last warhol	23 -79 -18 26
last washington	17 38 -41 -25
last west	-66 -95 66 13
last wikinews	-64 142 -16 -75
last wilkins	73 -15 -5 -55
last world	-128 34 57 -23
last x	-78 -27 -109 166
last york	-48 -47 154 -99
last youtube	-10 -150 -20 160
last zealand	-42 99 -78 10
last łódź	-32 -31 75 -42
national many	-91 109 -44 -29
national one	81 -127 -47 30
national some	-8 21 27 -38
of	14 -29 -34 41
person-word first many	61 -100 -3 7
person-word first one	189 -63 -116 -42
person-word first some	145 -133 -145 5
person-word last	90 -73 -22 -12
place-name first many	-55 -79 64 21
place-name first one	-127 -21 180 -78
place-name first some	-53 -33 115 -52
place-name last	-86 -7 130 -59
place-word last many	52 -4 21 -101
place-word last one	-33 -25 60 -45
place-word last some	-50 -43 44 10
region	-80 -5 27 31
relation acl	-114 -6 -73 153
relation acl:relcl	18 -41 -12 14
relation advcl	-52 50 34 -38
relation amod	-114 36 -100 115
relation appos	-18 -5 -13 32
relation ccomp	43 -60 -42 18
relation compound	-36 -15 17 31
relation conj	-11 -16 -7 34
relation dep	25 12 -50 -6
relation flat	42 -40 -61 36
relation iobj	46 90 -20 -136
relation list	-95 23 4 20
relation nmod	-15 -10 11 18
relation nmod:poss	44 -35 -4 -15
relation nmod:unmarked	-32 -43 33 18
relation nsubj	26 11 -18 -19
relation nsubj:pass	-19 -6 11 0
relation obj	-9 5 -10 9
relation obl	-15 -4 16 2
relation obl:agent	-30 6 44 -8
relation obl:unmarked	-120 45 -3 40
relation parataxis	-58 -4 -26 69
relation root	9 -17 -15 21
relation vocative	91 -87 -20 -30
relation xcomp	-17 -55 27 30
shape X	16 -138 54 15
shape X'Xx	92 47 -10 -179
shape X.X.	-17 -12 58 -51
shape X0	-50 -70 140 -65
shape XX	-114 59 -25 56
shape XX XX	14 -17 -85 48
shape XX Xx	48 32 -149 13
shape XX Xx Xx	-42 -5 1 28
shape XX0	-44 -70 -106 184
shape XXx	-106 -10 -107 127
shape XXxXX.x	-31 -15 -23 67
shape Xx	13 -21 -6 13
shape Xx & Xx	-47 22 35 -18
shape Xx - Xx	-53 50 -12 21
shape Xx 0	-1 -74 51 1
shape Xx X	-161 139 -65 -17
shape Xx X. Xx	-42 80 3 -83
shape Xx XX	-9 -117 -79 120
shape Xx Xx -	58 -40 -39 -28
shape Xx Xx XX	64 -68 -58 13
shape Xx Xx Xx	-17 2 -1 15
shape Xx Xx x	-16 40 -18 -23
shape Xx XxXx	57 -32 -30 -27
shape Xx x Xx	-4 1 -30 18
shape Xx x x	-3 -14 20 -8
shape Xx. Xx	3 -41 -111 103
shape Xx.x	-61 12 -121 103
shape XxX	-43 -47 -35 106
shape XxXx	-35 131 -86 -76
shape XxXx.x	-32 -20 -26 71
shape xXx	-67 -58 -52 149
size 1	-11 -14 -4 29
size 2	3 -9 1 10
size 3	-13 7 -16 18
size 4	-15 -23 55 -9
size 5	-26 -12 -36 57
size 6	22 38 -71 -9
size 7	-33 23 -185 100
title false	-13 -7 0 22
title true	27 -53 -47 40
type event many	-79 -119 -29 135
type event one	-136 86 -135 84
type event some	-11 -170 -88 178
type group one	47 -123 -150 103
type null many	-3 -40 25 -2
type null one	6 -17 -34 45
type null some	-19 13 -19 29
type organization many	-26 92 -49 -40
type organization one	-88 139 -125 3
type organization some	-23 83 -66 -16
type other many	-115 -47 -100 171
type other one	-110 -78 -91 212
type other some	-5 -62 -67 92
type person many	54 -99 -41 12
type person one	35 -57 -26 14
type person some	60 -23 -15 -20
type place many	21 26 79 -174
type place one	-58 -34 139 -59
type place some	-54 -46 109 -28
which -	-99 -38 21 74
which that	11 -80 -30 76
which where	26 49 -52 -40
which which	8 -87 73 1
which who	84 -63 -28 -28
`;

export const nameWeights: NameWeights = new Map(
  rows
    .trim()
    .split('\n')
    .map((row): [string, readonly number[]] => {
      const [piece = '', weights = ''] = row.split('\t');
      return [piece, weights.split(' ').map(Number)];
    }),
);
